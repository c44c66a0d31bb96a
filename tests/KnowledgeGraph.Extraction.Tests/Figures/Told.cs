using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Core.Time;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Rules.Figures;
using KnowledgeGraph.Text.Dates;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Sentences;

namespace KnowledgeGraph.Extraction.Tests.Figures;

/// <summary>Runs the figure rules over a text whose names are given, without the lexicon.</summary>
internal static class Told
{
    /// <summary>The claims as "owner → figure", in order.</summary>
    public static IReadOnlyList<string> By(string text, params (string Name, EntityType Type)[] names) =>
        [.. Drafts(text, names).Select(d => d.Owner + " → " + d.Figure)];

    /// <summary>What the figures with owners measure, and the time of their claims.</summary>
    public static IReadOnlyList<string> Measured(string text, params (string Name, EntityType Type)[] names) =>
        [.. Drafts(text, names).Select(d => d.Draft.Role + "@" + d.Draft.Time?.Value?.Name)];

    /// <summary>The modality of the only claim.</summary>
    public static Modality ModalityOf(string text, params (string Name, EntityType Type)[] names) => Assert.Single(Drafts(text, names)).Draft.Modality;

    /// <summary>The modality of the only claim of an article that appeared then.</summary>
    public static Modality ModalityOf(string text, TimeValue published, params (string Name, EntityType Type)[] names) => Assert.Single(Drafts(text, names, published)).Draft.Modality;

    /// <summary>The figures that nothing named has and that are stated for themselves, as "measure: figure" with the words that prove them, in order.</summary>
    public static IReadOnlyList<string> OfThemselves(string text, params (string Name, EntityType Type)[] names)
    {
        var context = Context(text, names);
        return [.. UnownedFigures.Propose(context, new FigureRule().Propose(context).ToList())
            .Select(d => (Figure: context.FigureByKey[d.Subject], Quote: d.Quote.Of(text)))
            .OrderBy(d => d.Figure.Span)
            .Select(d => $"{d.Figure.Measure}: {d.Figure.Text} | {d.Quote}")];
    }

    private static List<(string Owner, string Figure, ClaimDraft Draft)> Drafts(string text, (string Name, EntityType Type)[] names, TimeValue? published = null)
    {
        var context = Context(text, names, published);
        var factory = new ClaimFactory(context.Article);
        return [.. new ParameterCountRule().Propose(context).Concat(new FigureRule().Propose(context))
            .Select(d => (Claim: factory.Make(d), Draft: d))
            .OrderBy(d => context.FigureByKey[d.Claim.Object!].Span)
            .Select(d => (context.EntityByKey[d.Claim.Subject].Name, context.FigureByKey[d.Claim.Object!].Text, d.Draft))];
    }

    /// <summary>The text with what it names and counts, as rules read it.</summary>
    public static ArticleContext Context(string text, (string Name, EntityType Type)[] names, TimeValue? published = null)
    {
        var article = new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(ZoneKind.Body, new Span(0, text.Length))], PublishedOn = published };
        var folded = FoldedText.Of(article);
        var entities = names.Select((n, i) => new LocalEntity { Key = $"e{i + 1}", Type = n.Type, Name = n.Name, Mentions = Mentions(text, n.Name, n.Type, names) })
            .Where(e => e.Mentions.Count > 0).ToList();
        var times = TimeFinder.Find(article, folded);
        var figures = FigureFinder.Find(article, folded, times, entities.SelectMany(e => e.Mentions));
        var claimTimes = times.Select(t => new ClaimTime(t.Text, t.Span, t.Value, t.Rule)).ToList();
        var sentences = SentenceViewBuilder.Build(folded, SentenceSplitter.Split(article), entities, figures, claimTimes);
        return new ArticleContext(article, folded, entities, figures, claimTimes, sentences);
    }

    private static List<Mention> Mentions(string text, string name, EntityType type, (string Name, EntityType Type)[] names)
    {
        var found = new List<Mention>();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var span = new Span(at, at + name.Length);
            if (!names.Any(n => n.Name.Length > name.Length && Covers(text, n.Name, span)))
            {
                found.Add(new Mention(span, name, type, null, MentionSource.Gazetteer, "test"));
            }
        }

        return found;
    }

    private static bool Covers(string text, string longer, Span span)
    {
        for (var at = text.IndexOf(longer, StringComparison.Ordinal); at >= 0; at = text.IndexOf(longer, at + 1, StringComparison.Ordinal))
        {
            if (new Span(at, at + longer.Length).Covers(span))
            {
                return true;
            }
        }

        return false;
    }
}
