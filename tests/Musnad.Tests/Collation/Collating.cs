using Musnad.Arabic.Folding;
using Musnad.Collation;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Knowledge;
using Musnad.Records;

namespace Musnad.Tests.Collation;

/// <summary>Collates records made by hand.</summary>
internal static class Collating
{
    public static Collator Collator { get; } = new(new ArabicTextFolding(), KnowledgeBase.Default);

    public static CollatedRecords Of(params RecordDraft[] drafts) => With([], drafts);

    public static CollatedRecords With(IReadOnlyList<Correction> corrections, params RecordDraft[] drafts) => Collator.Collate(drafts.Select(Digest), corrections);

    public static ArticleDigest Digest(RecordDraft draft) => Digest(draft.Build());

    public static ArticleDigest Digest(Record record) => Collator.Digest(record.Article.Id, record);
}
