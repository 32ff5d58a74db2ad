using Xunit;

namespace Musnad.Tests.Specs;

public sealed class SpecVerdictTests
{
    private static readonly SpecCase Spec = SpecFile.Read("page", "### Title\nheadline: عنوان\ntext: نص.\nnone")[0];

    [Fact]
    public void AnUnlistedCaseMustPass()
    {
        Assert.Null(SpecVerdict.Complaint(Spec, [], isKnownFailure: false));
        Assert.Equal("page: Title\ntext: عنوان⏎نص.\nmissing x", SpecVerdict.Complaint(Spec, ["missing x"], isKnownFailure: false));
    }

    [Fact]
    public void AListedCaseMustFail()
    {
        Assert.Null(SpecVerdict.Complaint(Spec, ["missing x"], isKnownFailure: true));
        Assert.Contains("take it out", SpecVerdict.Complaint(Spec, [], isKnownFailure: true), StringComparison.Ordinal);
    }
}
