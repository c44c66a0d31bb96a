using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Making;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>Reads who or what stands before a verb of use.</summary>
internal static class RestingReader
{
    private static readonly string[] Continuing = WordData.List("using", "resting-reader.continuing");
    private static readonly string[] Counted = WordData.List("using", "resting-reader.counted");
    private static readonly string[] Makings = WordData.List("using", "resting-reader.makings");
    private static readonly string[] Launching = WordData.List("using", "resting-reader.launching");
    private static readonly string[] Ours = WordData.List("using", "resting-reader.ours");
    private static readonly string[] After = ["后", "之后", "以后"];
    private static readonly string[] Handling = WordData.List("using", "resting-reader.handling");
    private static readonly string[] Progressive = WordData.List("using", "resting-reader.progressive");
    private static readonly string[] Abilities = WordData.List("using", "resting-reader.abilities");

    /// <summary>Who or what rests on it or uses it: the subject of the clause, or where the clause is but this phrase, of the next one.</summary>
    public static IReadOnlyList<Item> Before(SentenceView sentence, int start, RestingKind kind, IReadOnlyList<Item> lower)
    {
        var shape = sentence.Shape;
        var clause = Clauses.Start(shape, start);
        if (start > clause && shape[start - 1] == '在' && !AnyWord.Ends(shape.AsSpan(clause, start - clause), Progressive))
        {
            return DoneBy(sentence, clause, start - 1, kind) is { Count: > 0 } doers ? doers : OfNext(sentence, start, start, lower);
        }

        for (var at = start - 1; at >= clause; at--)
        {
            if (IsUpper(shape[at], kind) && IsFree(shape, clause, at, start, kind))
            {
                return sentence.Chunks[sentence.ChunkAt[at]].Items;
            }

            if (ShapeAlphabet.IsMake(shape[at]) || (ShapeAlphabet.IsFirm(shape[at]) && kind != RestingKind.Based))
            {
                return [];
            }
        }

        if (kind is RestingKind.Based or RestingKind.Uses && OfNext(sentence, clause, start, lower) is { Count: > 0 } next)
        {
            return next;
        }

        if (kind == RestingKind.Uses && FirmGoneOnAbout(sentence, clause, start) is { } firm)
        {
            return [firm];
        }

        if (kind == RestingKind.Uses && lower.All(l => l.Type == EntityType.Product) && IsContinued(shape, clause, start))
        {
            return [.. CarriedSubject.Before(sentence, clause, takesTechnology: false).Things.Where(thing => thing.Type == EntityType.Model)]; // 甲获得备案，并接入乙
        }

        return kind is RestingKind.Based or RestingKind.Carries && IsContinued(shape, clause, start) && !MakesAnother(shape, start) ? CarriedSubject.Before(sentence, clause, takesTechnology: false).Things : [];
    }

    /// <summary>甲、乙等产品在接入丙后: who stands right before 在.</summary>
    private static IReadOnlyList<Item> DoneBy(SentenceView sentence, int clause, int at, RestingKind kind)
    {
        var shape = sentence.Shape;
        var isAfter = kind == RestingKind.Uses && AnyWord.Ends(shape.AsSpan(at, Clauses.End(shape, at) - at), After);
        for (var i = at - 1; isAfter && i >= clause; i--)
        {
            if (IsUpper(shape[i], kind))
            {
                return IsFree(shape, clause, i, at, kind) ? sentence.Chunks[sentence.ChunkAt[i]].Items : [];
            }
        }

        return [];
    }

    /// <summary>The verb and those ends that stand in its clause.</summary>
    public static Span Core(SentenceView sentence, int start, int end, Item subject, Item item)
    {
        var clause = sentence.OriginalOf(Clauses.Start(sentence.Shape, start), Clauses.End(sentence.Shape, end));
        var core = sentence.OriginalOf(start, end);
        core = clause.Covers(subject.Span) ? core.Union(subject.Span) : core;
        return clause.Covers(item.Span) ? core.Union(item.Span) : core;
    }

    /// <summary>基于甲，乙…; 在接入甲后，乙….</summary>
    private static IReadOnlyList<Item> OfNext(SentenceView sentence, int clause, int start, IReadOnlyList<Item> lower)
    {
        var shape = sentence.Shape;
        var end = Clauses.End(shape, start);
        var isPhrase = start - clause <= 6 && !shape.AsSpan(clause, start - clause).ContainsAny("可能") && end < shape.Length && shape[end] is '，' or ','
            && end - sentence.ShapeOf(lower[^1].Span.End - 1) <= 8;
        if (!isPhrase)
        {
            return [];
        }

        for (var at = end + 1; at < Math.Min(shape.Length, end + 8); at++)
        {
            if (ShapeAlphabet.IsChunk(shape[at]))
            {
                return ShapeAlphabet.IsMake(shape[at]) ? sentence.Chunks[sentence.ChunkAt[at]].Items : [];
            }
        }

        return [];
    }

    /// <summary>，采用乙; ，包含以乙为基础的…; ，全部基于乙; ，这是一款由乙驱动的…: the clause goes on about the thing before it.</summary>
    private static bool IsContinued(string shape, int clause, int start)
    {
        var words = AnyWord.TrimmedEnd(shape.AsSpan(clause, start - clause), Counted).ToString();
        return clause > 0 && (MakingWords.Adverbs.Covers(words) || Array.IndexOf(Continuing, words) >= 0);
    }

    /// <summary>甲宣布，全面接入乙; 甲宣布，旗下车型接入乙: the firm that opens the sentence, where no clause between names a thing.</summary>
    private static Item? FirmGoneOnAbout(SentenceView sentence, int clause, int start)
    {
        var words = sentence.Shape[clause..start];
        var isBare = clause > 0 && (MakingWords.Adverbs.Covers(words) || Ours.Any(own => words.StartsWith(own, StringComparison.Ordinal)));
        return isBare && !sentence.Shape.AsSpan(0, clause).ContainsAny(ShapeAlphabet.Of(EntityType.Model), ShapeAlphabet.Of(EntityType.Product))
            && LeftOutSubject.InSentence(sentence, clause) is { Makers: [var firm, ..] all } && (all.Count == 1 || sentence.Shape.AsSpan(0, clause).Contains("合作", StringComparison.Ordinal)) ? firm : null;
    }

    /// <summary>依托甲打造乙: it is 乙 that rests on 甲; but 基于甲打造的产品 goes on about what was before, and so does 基于甲打造 with nothing behind it.</summary>
    private static bool MakesAnother(string shape, int start)
    {
        var end = Clauses.End(shape, start);
        foreach (var verb in Makings)
        {
            var at = shape.IndexOf(verb, start, end - start, StringComparison.Ordinal);
            if (at >= 0 && at + verb.Length < end && shape[at + verb.Length] is not ('的' or '而'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(char unit, RestingKind kind) =>
        ShapeAlphabet.IsMake(unit)
        || (kind is RestingKind.Uses or RestingKind.Carries && (ShapeAlphabet.IsFirm(unit) || ShapeAlphabet.Is(unit, EntityType.Government) || ShapeAlphabet.Is(unit, EntityType.Media)));

    /// <summary>Nothing but adverbs between, no preposition before, and it is said to do it, not to be able to.</summary>
    private static bool IsFree(string shape, int clause, int at, int verb, RestingKind kind)
    {
        var between = shape[(at + 1)..verb];
        if (kind != RestingKind.Based && (IsAbility(between) || IsMaking(between) || MakingWords.PrepositionBefore(shape, at) > 0))
        {
            return false;
        }

        return kind == RestingKind.Based
            ? between.Length <= 16 && !AnyWord.In(between, Handling) && !between.Contains('的') && !between.AsSpan().ContainsAny("与和跟") && at >= clause
            : !between.Contains(ShapeAlphabet.Of(EntityType.Technology), StringComparison.Ordinal) && (LightWords.IsLight(shape, at + 1, verb) || IsUsersOwn(between));
    }

    /// <summary>甲采编系统, 甲等品牌纷纷官宣: the user's own parts, how it came to use it.</summary>
    private static bool IsUsersOwn(string between)
    {
        var heavy = 0;
        for (var at = 0; at < between.Length;)
        {
            if (ShapeAlphabet.IsMake(between[at]) || ShapeAlphabet.IsFirm(between[at]))
            {
                return false;
            }

            var length = ShapeAlphabet.IsChunk(between[at]) ? 1 : Math.Max(UsingWords.UserParts.LengthAt(between, at), MakingWords.Adverbs.LengthAt(between, at));
            heavy += length == 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return heavy <= 1;
    }

    private static bool IsAbility(string between) =>
        Abilities.Any(a => between.EndsWith(a, StringComparison.Ordinal)) && !AnyWord.Ends(between, Progressive);

    /// <summary>甲推出搭载乙的丙: it is 丙 that carries it.</summary>
    private static bool IsMaking(string between) => Launching.Any(verb => between.Contains(verb, StringComparison.Ordinal));
}
