using Musnad.Arabic.Models;
using Xunit;

namespace Musnad.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly byte[] Bytes = new ModelFile(7, ModelFile.Section<short>([1, -2, 3]), ModelFile.Section<uint>([4000000000])).ToBytes();

    [Fact]
    public void SectionsComeBack()
    {
        ModelFile file = ModelFile.Parse(Bytes, 7);

        Assert.Equal([1, -2, 3], file.Section<short>(0));
        Assert.Equal([4000000000], file.Section<uint>(1));
    }

    [Fact]
    public void ADamagedModelIsRefused()
    {
        for (int i = 0; i < Bytes.Length; i++)
        {
            byte[] damaged = [.. Bytes];
            damaged[i] ^= 4;
            Assert.Throws<InvalidOperationException>(() => ModelFile.Parse(damaged, 7));
        }
    }

    [Fact]
    public void AnotherKindIsRefused() => Assert.Throws<InvalidOperationException>(() => ModelFile.Parse(Bytes, 8));

    [Fact]
    public void ACutOffModelIsRefused() => Assert.Throws<InvalidOperationException>(() => ModelFile.Parse(Bytes.AsMemory(0, 11), 7));
}
