using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>Finds who acts in a clause that does not say it: 我们, an officer, the clause before, the topic.</summary>
internal sealed class LeftOutSubject(ArticleContext context)
{
    private static readonly string[] Many = WordData.List("making", "left-out-subject.many");
    private static readonly string[] Spoken = WordData.List("making", "left-out-subject.spoken");
    private static readonly string[] Effort = WordData.List("making", "left-out-subject.effort");
    private static readonly string[] Fellows = WordData.List("making", "left-out-subject.fellows");
    private static readonly string[] Once = ["曾", "此前曾", "还曾", "也曾", "早年"];
    private readonly Employers _employers = new(context);

    /// <summary>Who acts, or <c>null</c> when nobody is in focus or the clause names somebody else.</summary>
    public Carry? Of(SentenceView sentence, int clause, MakingSite site, LeftSide left)
    {
        if (left.IsOurs)
        {
            return SpeakersFirm(sentence.OriginalOf(site.Start, site.End)) is { } ours ? new Carry([ours], [], "ours", 750) : null;
        }

        if (left.Person is { } person)
        {
            return _employers.Of(person) is { } firm ? new Carry([firm], [], "officer", 750) : null;
        }

        if (left.Equated.Count > 0)
        {
            return Carried(context, sentence, clause) is { Makers.Count: > 0 } subject ? subject : null;
        }

        if (!IsRelative(sentence.Shape, site.End))
        {
            return left.IsBare ? Carried(context, sentence, clause) : null;
        }

        if (sentence.Shape.AsSpan(site.End).StartsWith("的不是") || sentence.Shape.AsSpan(site.End).StartsWith("的并"))
        {
            return null; // 做的不是甲
        }

        var before = sentence.Shape.AsSpan(clause, site.Start - clause);
        before = before.EndsWith("自主") || before.EndsWith("独立") || before.EndsWith("自行") ? before[..^2] : before;
        if (left.IsBare && OwnOfSentence(sentence, clause) is { } known)
        {
            return known;
        }

        if (left.IsBare && site.Verb.Kind == MakingKind.Make && AnyWord.In(before, Effort) && Carried(context, sentence, clause) is { Makers.Count: > 0 } own)
        {
            return own;
        }

        var isTheirs = before.EndsWith("他们") || before.EndsWith("公司") || before.EndsWith("它们");
        return isTheirs && Carried(context, sentence, clause) is { Makers.Count: > 0 } carry ? carry : null;
    }

    /// <summary>甲的乙备受关注；近期发布的丙…: the only firm of a sentence whose clause before speaks for itself.</summary>
    private static Carry? OwnOfSentence(SentenceView sentence, int clause)
    {
        var before = clause > 0 ? sentence.Shape.AsSpan(0, clause - 1) : default;
        return !AnyWord.Ends(before, Spoken) && InSentence(sentence, clause) is { Makers: [var maker] } carry
            && sentence.Items.All(i => i.Type is not (EntityType.Company or EntityType.Institution) || i.Key.Equals(maker.Key, StringComparison.Ordinal))
                ? carry with { Confidence = 700 }
                : null;
    }

    /// <summary>The firm of whoever says the words that stand there: 我们.</summary>
    private Item? SpeakersFirm(Span words)
    {
        var speaker = context.SpeakerOf(words);
        return speaker?.Type switch
        {
            EntityType.Person => _employers.Of(speaker),
            EntityType.Company or EntityType.Institution => speaker,
            _ => null,
        };
    }

    /// <summary>研发的, 训练后的: the verb only says which one.</summary>
    public static bool IsRelative(string shape, int end)
    {
        while (end < shape.Length && shape[end] is '后' or '过' or '出' or '好' or '成')
        {
            end++;
        }

        return end < shape.Length && shape[end] == '的';
    }

    /// <summary>Who acts in a clause that does not say it: the subject of a clause before it in the sentence, else the topic.</summary>
    public static Carry? Carried(ArticleContext context, SentenceView sentence, int clause) =>
        InSentence(sentence, clause) ?? (!NamesMany(sentence.Shape, clause) && TopicFinder.Before(context, sentence) is { } topic ? new Carry([topic], [], "topic", 650) : null);

    // 国内已经发布了…, 业内推出…: everybody, not whom the text is about.
    private static bool NamesMany(string shape, int clause) =>
        Array.Exists(Many, many => string.CompareOrdinal(shape, clause, many, 0, many.Length) == 0);

    /// <summary>The subject of the nearest clause before one in its sentence, or <c>null</c>.</summary>
    public static Carry? InSentence(SentenceView sentence, int clause)
    {
        for (var end = clause - 1; end > 0; end = Clauses.Start(sentence.Shape, end) - 1)
        {
            var start = Clauses.Start(sentence.Shape, end);
            if (Opener(sentence, start, end) is { } opener)
            {
                return opener.Makers.Count == 0 && Teller(sentence, start) is { Count: > 0 } tellers ? opener with { Makers = tellers, Confidence = 720 } : opener;
            }

            if (start == 0)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>甲表示，乙建设持续推进，发布丙: what is told of 乙 and of 丙 is told by their maker.</summary>
    private static IReadOnlyList<Item> Teller(SentenceView sentence, int clause)
    {
        var end = clause - 1;
        var start = end > 0 ? Clauses.Start(sentence.Shape, end) : 0;
        return end > start && AnyWord.Ends(sentence.Shape.AsSpan(start, end - start), Spoken) && Opener(sentence, start, end) is { Makers: [var maker] } ? [maker] : [];
    }

    /// <summary>The first name of a clause when it is its subject.</summary>
    private static Carry? Opener(SentenceView sentence, int start, int end)
    {
        if (sentence.Shape[start] is '据' || sentence.Shape.AsSpan(start).StartsWith("根据") || sentence.Shape.AsSpan(start).StartsWith("按照"))
        {
            return null;
        }

        if (sentence.Shape[end] is '，' or ',' && AnyWord.Begins(sentence.Shape.AsSpan(end + 1), Once) && sentence.Shape.AsSpan(start, end - start).Contains(ShapeAlphabet.Of(EntityType.Person)))
        {
            return new Carry([], [], "people", 0); // 甲公司首席科学家某某是教授，曾主持研发乙: in a life, not for whom somebody works now
        }

        if (AnyWord.In(sentence.Shape.AsSpan(start, end - start), Fellows) && sentence.Shape.AsSpan(start, end - start).Contains(ShapeAlphabet.Of(EntityType.Person)))
        {
            return new Carry([], [], "people", 0); // 某某与某某是甲大学的同学，一起开发了乙: they did, not where they studied
        }

        for (var at = start; at < end; at++)
        {
            var unit = sentence.Shape[at];
            var isFirm = ShapeAlphabet.IsFirm(unit);
            if (!(isFirm || ShapeAlphabet.IsMake(unit)) || (MakingWords.PrepositionBefore(sentence.Shape, at) > 0 && !(isFirm && Researchers.ComeFrom(sentence.Shape, at))) || (at > start && sentence.Shape[at - 1] is '与' or '和' or '同'))
            {
                continue;
            }

            at += isFirm && at + 2 < end && sentence.Shape[at + 1] == '的' && ShapeAlphabet.IsFirm(sentence.Shape[at + 2]) ? 2 : 0; // 某大学的某中心: the centre
            var items = sentence.Chunks[sentence.ChunkAt[at]].Items;
            if (isFirm || LightWords.IsLight(sentence.Shape, start, at, few: 1))
            {
                return isFirm ? new Carry([.. items, .. Companions(sentence, at, end)], [], "clause", 800) : new Carry([], items, "clause", 800);
            }
        }

        return null;
    }

    /// <summary>甲联合乙，…: both, where nothing else follows in the clause.</summary>
    private static IReadOnlyList<Item> Companions(SentenceView sentence, int firm, int end)
    {
        for (var at = firm + 1; at < end; at++)
        {
            if (ShapeAlphabet.IsChunk(sentence.Shape[at]))
            {
                return ShapeAlphabet.IsFirm(sentence.Shape[at]) && at - firm <= 6 && end - at <= 3 && MakingWords.Companions.LengthBefore(sentence.Shape, at) > 0
                    ? sentence.Chunks[sentence.ChunkAt[at]].Items : [];
            }
        }

        return [];
    }

    /// <summary>推出了甲，由乙和丙联合研发; 甲，全称某某，是由乙研发的: what the clauses before are about.</summary>
    public static IReadOnlyList<Item> GoneOnAbout(SentenceView sentence, int clause, List<Making> read)
    {
        if (read.LastOrDefault(r => r.Sentence == sentence) is { } last)
        {
            return last.Things;
        }

        for (var end = clause - 1; end > 0; end = Clauses.Start(sentence.Shape, end) - 1)
        {
            if (Opener(sentence, Clauses.Start(sentence.Shape, end), end) is { } opener)
            {
                return opener.Things;
            }
        }

        return [];
    }
}
