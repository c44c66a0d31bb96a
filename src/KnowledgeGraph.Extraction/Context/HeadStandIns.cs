using System.Buffers;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// The class of a thing that opens a clause and stands for the thing named before: 某系统…。系统会自动…, 发布某集群。新集群采用…. It stands for the last
/// name of the paragraph or of the sentence before that ends in the class, else for the only thing named there; for none where several fit or
/// another of the kind is brought in between.
/// </summary>
internal sealed class HeadStandIns(string text, SentenceStarts sentences, IReadOnlyList<(LocalEntity Entity, Span Span)> mentions)
{
    private const int SentencesBack = 3;
    private const int Reach = 400;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。，\n；！”");
    private static readonly string[] Heads = WordData.List("context", "head-stand-ins.heads");
    private static readonly string[] Bodies = WordData.List("context", "head-stand-ins.bodies");
    private static readonly string[] Reports = ["报告", "白皮书"];
    private static readonly string[] Policies = WordData.List("context", "head-stand-ins.policies");
    private static readonly string[] Tells = WordData.List("context", "head-stand-ins.tells");
    private static readonly string[] News = WordData.List("context", "head-stand-ins.news");
    private static readonly string[] Goes = WordData.List("context", "head-stand-ins.goes");
    private static readonly string[] NotGoes = WordData.List("context", "head-stand-ins.not-goes");

    /// <summary>All of them, in order.</summary>
    public IEnumerable<Item> Find()
    {
        Item? before = null;
        for (var at = Next(0); at > 0 && at < text.Length; at = Next(at))
        {
            var lead = Find(News, at)?.Length ?? 0;
            var found = Again(before, at, lead) ?? Thing(at, lead) ?? Body(at) ?? Told(at, Reports, EntityType.Report) ?? Told(at, Policies, EntityType.Policy);
            if (found is not null)
            {
                before = found;
                yield return found;
            }
        }
    }

    // Where the next clause begins behind a place, or 0.
    private int Next(int from) => text.AsSpan(from).IndexOfAny(ClauseEnds) is >= 0 and var mark ? from + mark + 1 : 0;

    // 新集群采用甲。新集群同时使用乙: the same again, whatever was named in between.
    private Item? Again(Item? before, int at, int lead) =>
        before is { Type: EntityType.Model or EntityType.Product } && at - before.Span.End <= Reach && string.CompareOrdinal(text, at, text, before.Span.Start, before.Span.Length) == 0
        && before.Span.Length > lead && lead > 0 && GoesOn(at + before.Span.Length)
            ? new Item(ItemKind.Entity, new Span(at, at + before.Span.Length), before.Key, before.Type, before.Named) : null;

    private Item? Thing(int at, int lead)
    {
        var head = Find(Heads, at + lead);
        var end = at + lead + (head?.Length ?? 0);
        return head is not null && GoesOn(end) && Antecedent(at, type => type is EntityType.Model or EntityType.Product, head, isHeaded: false) is { } named ? For(named, at, end) : null;
    }

    // 医院已…, 银行目前…
    private Item? Body(int at)
    {
        var head = Find(Bodies, at);
        return head is not null && GoesOn(at + head.Length) && Antecedent(at, type => type is EntityType.Institution or EntityType.Company, head, isHeaded: true) is { } named ? For(named, at, at + head.Length) : null;
    }

    // 报告选取了…, 方案提出…
    private Item? Told(int at, string[] heads, EntityType kind)
    {
        var head = Find(heads, at);
        return head is not null && Find(Tells, at + head.Length) is not null && Antecedent(at, type => type == kind, string.Empty, isHeaded: false) is { } named ? For(named, at, at + head.Length) : null;
    }

    private static Item For((LocalEntity Entity, Span Span) named, int at, int end) =>
        new(ItemKind.Entity, new Span(at, end), named.Entity.Key, named.Entity.Type, named.Span);

    private bool GoesOn(int end) => Find(Goes, end) is not null && Find(NotGoes, end) is null;

    private (LocalEntity Entity, Span Span)? Antecedent(int at, Func<EntityType, bool> takes, string head, bool isHeaded)
    {
        var start = sentences.Of(at);
        var end = at;
        for (var back = 0; back <= SentencesBack; back++)
        {
            var named = Named(Math.Max(start, at - Reach), end, takes);
            var headed = named.Where(m => text.AsSpan(m.Span.Start, m.Span.Length).EndsWith(head)).ToList();
            var fitting = headed.Count > 0 || isHeaded ? headed : named;
            if (fitting.Count > 0)
            {
                var isOne = fitting.TrueForAll(m => m.Entity.Key.Equals(fitting[0].Entity.Key, StringComparison.Ordinal));
                return isOne && (headed.Count > 0 || Fits(fitting[0].Entity.Type, head)) && !OthersBetween.In(text.AsSpan(fitting[^1].Span.End, at - fitting[^1].Span.End), head) ? fitting[^1] : null;
            }

            if (start == 0 || start <= at - Reach || (back > 0 && text[start - 1] == '\n'))
            {
                return null;
            }

            end = BlankBefore(start);
            start = end == 0 ? 0 : sentences.Of(end - 1);
        }

        return null;
    }

    // Empty lines between paragraphs are no sentences.
    private int BlankBefore(int start)
    {
        while (start > 0 && text[start - 1] is '\n' or '\r' or ' ' or '\u3000')
        {
            start--;
        }

        return start;
    }

    private static bool Fits(EntityType type, string head) => head is "大模型" or "模型" ? type == EntityType.Model : type == EntityType.Product || head is "产品";

    private List<(LocalEntity Entity, Span Span)> Named(int start, int end, Func<EntityType, bool> takes)
    {
        var found = new List<(LocalEntity, Span)>();
        for (var i = MentionOrder.FirstFrom(mentions, start); i < mentions.Count && mentions[i].Span.End <= end; i++)
        {
            if (takes(mentions[i].Entity.Type))
            {
                found.Add(mentions[i]);
            }
        }

        return found;
    }

    // The first of the words that stands at the position.
    private string? Find(string[] words, int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }
}
