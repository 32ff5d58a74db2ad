using System.Xml.Linq;

namespace Musnad.Tests.Conventions;

/// <summary>What a project refers to.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _document;

    public ProjectFile(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        _document = XDocument.Load(RepositoryFolder.PathOf(path));
    }

    public string Name { get; }

    public IReadOnlyList<string> Projects => [.. Included("ProjectReference").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    public IReadOnlyList<string> Packages => Included("PackageReference");

    private IReadOnlyList<string> Included(string element)
        => [.. _document.Descendants(element).Select(item => ((string?)item.Attribute("Include"))?.Replace('\\', '/')).OfType<string>()];
}
