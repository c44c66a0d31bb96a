using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// Groups of people by whom they work with or what they make: 林知远团队, 沈砚课题组, 云杉大模型团队, behind their firm too; firms' laboratories by Latin names (云杉AI Lab). A firm's or university's own team (云杉公司团队) is the firm.
/// </summary>
internal static class Teams
{
    private const string Rule = "organization.team";
    private const string Team = "团队";
    private const string Research = "研究";
    private const int MostLabWords = 3;
    private static readonly WordSet Labs = new(["lab", "labs"]);
    private static readonly string[] PersonsHeads = [Team, "课题组", "研究组", "实验室", "lab"];
    private static readonly string[] Kinds = ["大模型", "模型"];
    private static readonly WordSet GoesOn = WordData.Set("team-goes-on.txt");

    /// <summary>Whether the name is a team's: whom or what it is named after is named with it.</summary>
    public static bool IsTeam(Draft draft) => draft.Rule == Rule;

    public static IEnumerable<Draft> Find(ArticleText text, Lexicon lexicon, IReadOnlyCollection<Draft> drafts)
    {
        var known = drafts.Where(draft => draft.LexiconId is not null).Select(draft => draft.LexiconId!).ToHashSet(StringComparer.Ordinal);
        var firms = drafts.Where(draft => draft.Type == EntityType.Company).GroupBy(draft => draft.Span.End).ToDictionary(group => group.Key, group => group.Min(draft => draft.Span.Start));
        var wholes = drafts.Where(draft => draft.Type is EntityType.Institution or EntityType.Company).Select(draft => draft.Span.End).ToHashSet();
        foreach (var draft in drafts.Where(draft => draft.Type is EntityType.Person or EntityType.Model or EntityType.Product))
        {
            // 望溪大学林知远团队 is the university's.
            var isOwned = draft.Type == EntityType.Person && wholes.Contains(text.At(draft.Span.Start - 1) == ' ' ? draft.Span.Start - 1 : draft.Span.Start);
            if (!isOwned && End(text, draft) is { } end && !IsFirms(text, lexicon, draft))
            {
                yield return Of(draft.Type == EntityType.Person ? draft.Span.Start : Start(text, draft.Span.Start, firms), end);
            }
        }

        foreach (var firm in drafts.Where(draft => draft.Type == EntityType.Company))
        {
            if ((OfField(text, firm.Span.End, firms) ?? LabOf(text, firm.Span.End)) is { } end)
            {
                yield return Of(firm.Span.Start, end);
            }
        }

        // 文心团队 where its maker is named: the name that is also a word is the model's.
        for (var at = text.Value.IndexOf(Team, StringComparison.Ordinal); at >= 0; at = text.Value.IndexOf(Team, at + Team.Length, StringComparison.Ordinal))
        {
            if (text.PossibleModels.EndingAt(at) is { } model && model.Row.Maker is { } maker && (known.Contains(maker) || (lexicon.Find(maker)?.Parent is { } group && known.Contains(group))) && !Continues(text, at + Team.Length))
            {
                yield return Of(Start(text, model.Span.Start, firms), at + Team.Length);
            }
        }
    }

    // Of a product and a firm of one name the firm has the team.
    private static bool IsFirms(ArticleText text, Lexicon lexicon, Draft draft) =>
        draft.Type != EntityType.Person && lexicon.Find(lexicon.Find(draft.LexiconId)?.Maker) is { } maker
        && maker.Surfaces.Any(surface => string.Equals(FoldedText.Fold(surface.Text), draft.Span.Of(text.Value), StringComparison.OrdinalIgnoreCase));

    // OpenAI Sora团队: the firm before the model is named with its team.
    private static int Start(ArticleText text, int start, Dictionary<int, int> firms) =>
        firms.TryGetValue(text.At(start - 1) == ' ' ? start - 1 : start, out var firm) ? firm : start;

    private static int? End(ArticleText text, Draft draft)
    {
        var at = draft.Span.End;
        if (draft.Type == EntityType.Person)
        {
            at += text.At(at) == ' ' ? 1 : 0;
            return text.FirstOf(at, PersonsHeads) is { } head && !Continues(text, at + head.Length) ? at + head.Length : null;
        }

        if (draft.LexiconId is null && !char.IsAsciiLetter(text.At(draft.Span.Start)))
        {
            return null;
        }

        at += text.At(at) == ' ' ? 1 : 0;
        at += text.FirstOf(at, Kinds)?.Length ?? 0;
        return text.Has(at, Team) && !Continues(text, at + Team.Length) ? at + Team.Length : null;
    }

    // 云杉公司AI团队, 云杉XR团队: of a firm's teams one is told by its field.
    private static int? OfField(ArticleText text, int at, Dictionary<int, int> firms)
    {
        at += text.At(at) == ' ' ? 1 : 0;
        var field = text.Atoms.StartingAt(at) is { Type: EntityType.Technology } technology ? technology.Span.End : AfterLatin(text, at);
        var end = field + (text.Has(field, Research) ? Research.Length : 0);
        return field > at + 1 && !firms.ContainsKey(field) && text.Has(end, Team) && !Continues(text, end + Team.Length) ? end + Team.Length : null;
    }

    // 云杉AI Lab, Zelvora Speech Lab: a Latin word or two of its field before what firms call their places of research.
    private static int? LabOf(ArticleText text, int at)
    {
        at += text.At(at) == ' ' ? 1 : 0;
        for (var words = 0; words < MostLabWords && char.IsAsciiLetter(text.At(at)); words++)
        {
            var end = AfterLatin(text, at);
            if (words > 0 && Labs.Contains(text.Of(new Span(at, end))))
            {
                return text.At(end) == ' ' && char.IsAsciiLetterOrDigit(text.At(end + 1)) ? null : end;
            }

            if (text.At(end) != ' ' || !char.IsAsciiLetterUpper(text.Written(at)))
            {
                return null;
            }

            at = end + 1;
        }

        return null;
    }

    private static int AfterLatin(ArticleText text, int at)
    {
        while (char.IsAsciiLetterOrDigit(text.At(at)) || text.At(at) is '-' or '/' or '.')
        {
            at++;
        }

        return at;
    }

    // 云犀团队版, 云犀团队协作: what teams do with a product.
    private static bool Continues(ArticleText text, int end) => GoesOn.LengthAt(text.Value, end) > 0;

    private static Draft Of(int start, int end) => new(new Span(start, end), EntityType.Institution, null, MentionSource.Pattern, Rule, true);
}
