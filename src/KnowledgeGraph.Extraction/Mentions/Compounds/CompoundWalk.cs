using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions.Evidence;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Compounds;

/// <summary>Walks left from the head of a compound over its words to a maker's name or to what is no part of it.</summary>
internal sealed class CompoundWalk
{
    private const int Longest = 18;
    private static readonly string[] Plurals = WordData.List("compounds", "compound-walk.plurals");
    private static readonly string[] OneOfAKind = WordData.List("compounds", "compound-walk.one-of-a-kind");
    private const string Pointing = "这那一每各某只的是为到对了并该其此些种类项个波款次有不没也都很更最我你他她它将把被让比由";
    private readonly WordSet _verbs = WordData.Set("product-words.txt");
    private readonly WordSet _leads = WordData.Set("product-leads.txt");

    /// <summary>The words of a name that ends in the head.</summary>
    public CompoundWords Before(ArticleText text, int head)
    {
        var at = head;
        var count = 0;
        var isUnknown = false;
        var lead = -1;
        while (at > 0 && head - at < Longest && text.ZoneAt(at - 1) == text.ZoneAt(head - 1))
        {
            if (text.Atoms.EndingAt(at) is { } atom)
            {
                if (atom.Type is EntityType.Company or EntityType.Product && count > 0)
                {
                    return new CompoundWords(at, lead < 0 ? at : lead, count, isUnknown, atom.Type == EntityType.Company && lead < 0 ? atom.Span : null, false, false);
                }

                if (atom.Type is not (EntityType.Technology or EntityType.Industry))
                {
                    return default;
                }

                count += atom.Span.Length > 3 ? 2 : 1;
                at = atom.Span.Start;
                continue;
            }

            var space = text.At(at - 1) == ' ' && char.IsAsciiLetterOrDigit(text.At(at - 2)) ? 1 : 0;
            if (text.Words.EndingAt(at - space) is not { } word || !Holds(text, word))
            {
                break;
            }

            if (_leads.Contains(text.Of(word)))
            {
                var before = Lead(text, at);
                if (IsInName(text, before))
                {
                    at = before;
                    continue;
                }

                lead = before;
                break;
            }

            isUnknown |= word.Length > 1 && text.Words.KindAt(word.Start) <= WordKind.Name;
            count++;
            at = word.Start;
        }

        lead = lead < 0 ? Lead(text, at) : lead;
        return new CompoundWords(at, lead, count, isUnknown, null, text.HasAnyBefore(lead, Plurals), text.HasAnyBefore(lead, OneOfAKind));
    }

    /// <summary>Whether something that is no part of a name stands before the position: a mark, a stop word, a verb.</summary>
    public static bool IsEdge(ArticleText text, int start) =>
        LeftWalk.IsBoundary(text, start) || (text.Words.EndingAt(start) is { Length: > 1 } word && text.Words.KindAt(word.Start) >= WordKind.Verb);

    /// <summary>Whether the segmenter guesses a word that holds one of function: 这一, 渗透到.</summary>
    public static bool HoldsPointing(ArticleText text, Span word) => (text.Words.KindAt(word.Start) == WordKind.Unknown || word.Length > 2) && text.Of(word).IndexOfAny(Pointing) >= 0;

    // Where the words of praise before the name begin.
    private int Lead(ArticleText text, int at)
    {
        for (var length = _leads.LengthBefore(text.Value, at); length > 0; length = _leads.LengthBefore(text.Value, at))
        {
            at -= length;
            at = text.At(at - 1) == '的' && _leads.LengthBefore(text.Value, at - 1) > 0 ? at - 1 : at;
        }

        return at;
    }

    // 云杉自研服务器: between a name and the head such a word is part of the name.
    private static bool IsInName(ArticleText text, int start) =>
        text.Atoms.EndingAt(start) is { Type: EntityType.Company or EntityType.Product }
        || (text.Words.EndingAt(start) is { Length: > 1 } word && Characters.IsHan(text.Of(word)) 
            && (text.Words.KindAt(word.Start) <= WordKind.Name || (text.Words.KindAt(word.Start) == WordKind.Content && text.Atoms.EndingAt(word.Start) is { Type: EntityType.Company })));

    private bool Holds(ArticleText text, Span word)
    {
        var own = text.Of(word);
        if (!Characters.IsHan(own))
        {
            return char.IsAsciiLetterOrDigit(own[0]) || own is "+" or "-";
        }

        var kind = text.Words.KindAt(word.Start);
        return (kind <= WordKind.Content || _verbs.Contains(own) || (own.Length > 2 && _verbs.Covers(own))) && (_verbs.Contains(own) || !LeftWalk.IsStop(own));
    }
}
