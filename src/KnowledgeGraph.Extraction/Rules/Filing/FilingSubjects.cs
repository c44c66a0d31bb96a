using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;

namespace KnowledgeGraph.Extraction.Rules.Filing;

/// <summary>
/// Finds whom a trigger speaks of: the models right after it (通过备案的有…), before it in its clause, in the clauses
/// before or after, in the sentence before (两者); a company only where no model of it is named (华为的大模型).
/// </summary>
public sealed partial class FilingSubjects(ArticleContext context, SentenceView sentence, IReadOnlyList<FilingTrigger> triggers)
{
    private const int ObjectReach = 16;

    /// <summary>Whether the last subjects asked for are a list that the trigger announces (通过备案的有…).</summary>
    public bool IsList { get; private set; }

    /// <summary>The subjects of a trigger; none when the words name nobody.</summary>
    public IReadOnlyList<Item> Of(FilingTrigger trigger)
    {
        IsList = false;
        if (After(trigger) is { Count: > 0 } after)
        {
            return [.. Excepted(trigger), .. after];
        }

        if (Models(trigger.Start, trigger.End) is { Count: > 0 } inside)
        {
            return inside;
        }

        if (Models(trigger.Clause.Start, trigger.Start) is { Count: > 0 } before)
        {
            return OfFirms().IsMatch(sentence.Shape[trigger.Clause.Start..trigger.Start]) ? [.. before, .. Unaccompanied(trigger.Clause.Start, trigger.Start)] : before;
        }

        if (Owners(trigger.Clause.Start, trigger.Start) is { Count: > 0 } owners)
        {
            return owners;
        }

        if (Becoming().IsMatch(sentence.Shape[trigger.Clause.Start..trigger.Start]))
        {
            return Inherited(trigger);
        }

        if (IsGeneric(trigger))
        {
            return Following(trigger);
        }

        if (Subordinate(trigger) && Following(trigger) is { Count: > 0 } following)
        {
            return following;
        }

        return LeftOut().IsMatch(sentence.Shape[trigger.Clause.Start..trigger.Start]) ? Inherited(trigger) : [];
    }

    /// <summary>通过备案的天工大模型; 拿到备案的有百度的文心一言、…; 开放“小湾”大模型.</summary>
    private List<Item> After(FilingTrigger trigger)
    {
        var rest = sentence.Shape[trigger.End..];
        var lead = Lead().Match(rest);
        if (!lead.Success)
        {
            return [];
        }

        var from = trigger.End + lead.Length;
        var isList = Lists().IsMatch(lead.Value);
        var end = isList ? sentence.Shape.Length : FilingTriggers.ClauseAt(sentence.Shape, from, from).End;
        var until = Math.Min(end, triggers.Where(t => t.Start > trigger.Start && t.Clause.Start > from).Select(t => t.Clause.Start).DefaultIfEmpty(end).Min());
        var models = Models(from, until);
        var isNear = models.Count > 0 && PositionOf(models[0]) - from <= ObjectReach;
        IsList = isList && isNear;
        return isNear ? isList ? [.. models, .. Unaccompanied(from, until)] : models
            : isList ? Owners(from, until) : [];
    }

    /// <summary>除天工外，通过备案的还有…: what is named first is in it too.</summary>
    private List<Item> Excepted(FilingTrigger trigger)
    {
        if (trigger.Clause.Start == 0 || !Further().IsMatch(sentence.Shape[trigger.End..]))
        {
            return [];
        }

        var clause = FilingTriggers.ClauseAt(sentence.Shape, trigger.Clause.Start - 1, trigger.Clause.Start - 1);
        return Excepting().IsMatch(sentence.Shape[clause.Start..clause.End]) ? Models(clause.Start, clause.End) : [];
    }

    /// <summary>In a list of models, the companies that stand without one: …星火认知大模型，以及广东的华为和腾讯.</summary>
    private List<Item> Unaccompanied(int start, int end)
    {
        var found = new List<Item>();
        for (var i = start; i < end; i++)
        {
            if (sentence.ChunkAt[i] is var at and >= 0 && sentence.Chunks[at].First.Type is EntityType.Company)
            {
                var row = sentence.Chunks[at].Items; // of 甲、乙旗下的丙 only 乙 has its model named
                found.AddRange(row.Take(Alone().IsMatch(sentence.Shape[(i + 1)..end]) ? row.Count : row.Count - 1).Where(c => c.Type == EntityType.Company));
            }
        }

        return found;
    }

    /// <summary>The models named in a stretch; products only where it names no model.</summary>
    private List<Item> Models(int start, int end) =>
        Chunks(start, end, EntityType.Model) is { Count: > 0 } models ? models : Chunks(start, end, EntityType.Product);

    /// <summary>Companies that stand for their unnamed models: 百度等5家企业, 华为和腾讯的大模型, 木棉智能于12月5日.</summary>
    private List<Item> Owners(int start, int end)
    {
        var owners = new List<Item>();
        for (var i = end - 1; i >= start; i--)
        {
            if (sentence.ChunkAt[i] is var at and >= 0 && sentence.Chunks[at].First.Type is EntityType.Company or EntityType.Institution)
            {
                if (Bridge().IsMatch(sentence.Shape[(i + 1)..end]))
                {
                    owners.InsertRange(0, sentence.Chunks[sentence.ChunkAt[i]].Items.Where(c => c.Type is EntityType.Company or EntityType.Institution));
                }

                break;
            }
        }

        return owners;
    }

    private List<Item> Following(FilingTrigger trigger)
    {
        var start = Math.Min(sentence.Shape.Length, trigger.Clause.End + 1);
        var end = FilingTriggers.ClauseAt(sentence.Shape, start, start).End;
        var models = Models(start, end);
        return models.Count > 0 ? models : Owners(start, end);
    }

    private List<Item> Inherited(FilingTrigger trigger)
    {
        var both = Both().IsMatch(sentence.Shape[trigger.Clause.Start..trigger.Start]);
        for (var end = trigger.Clause.Start - 1; end > 0;)
        {
            var clause = FilingTriggers.ClauseAt(sentence.Shape, end, end);
            if (Models(clause.Start, clause.End) is { Count: > 0 } models)
            {
                return both ? models : [.. models.Take(1)];
            }

            end = clause.Start - 1;
        }

        return both && sentence.Index > 0 ? [.. context.Sentences[sentence.Index - 1].Items.Where(i => i.Type == EntityType.Model).DistinctBy(i => i.Key)] : [];
    }

    private bool IsGeneric(FilingTrigger trigger) => Generic().IsMatch(sentence.Shape[trigger.End..trigger.Clause.End]);

    private bool Subordinate(FilingTrigger trigger) =>
        Subordination().IsMatch(sentence.Words(trigger.Clause.Start, trigger.Clause.End));

    private List<Item> Chunks(int start, int end, params EntityType[] types)
    {
        var found = new List<Item>();
        for (var i = start; i < end; i++)
        {
            if (sentence.ChunkAt[i] >= 0)
            {
                found.AddRange(sentence.Chunks[sentence.ChunkAt[i]].Items.Where(c => c.Type is { } type && types.Contains(type)));
            }
        }

        return [.. found.DistinctBy(i => i.Key)];
    }

    private int PositionOf(Item item) =>
        Enumerable.Range(0, sentence.Shape.Length).First(i => sentence.ChunkAt[i] >= 0 && sentence.Chunks[sentence.ChunkAt[i]].Items.Contains(item));

    [GeneratedRegex("^[”’]?(?:了)?(?:的)?(?:\uE107|\uE109|\uE1F0|产品|大模型|模型|[^\uE100-\uE1FF，。；]){0,4}?(?:有\uE1F0)?(?:[，,、]?(?:还)?(?:是|有(?!\uE1F0)|为|包括|分别是|分别为)[:：]?|[0-9]*款?[:：])|^[”’]?(?:了)?的|^(?:[“「《]|中|里)?(?=\uE105)")]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:、|，以及|等|[。；]|$)")]
    private static partial Regex Alone();

    [GeneratedRegex("^[^，。；]{0,6}还(?:有|包括)")]
    private static partial Regex Further();

    [GeneratedRegex("^[，,]?除了?[^，。；]{1,30}(?:以|之)?外$")]
    private static partial Regex Excepting();

    [GeneratedRegex("是|有|为|包括|[:：]")]
    private static partial Regex Lists();

    [GeneratedRegex("^(?:等)?(?:\uE1F0|\uE1F1|[^\uE100-\uE1FF，。；]){0,2}?(?:(?:等)?[0-9一二两三四五六七八九十]*\uE1F0?(?:家|余家|多家)?(?:企业|公司|机构|厂商|/)*(?:机构)?)?(?:宣布|官宣|透露|确认)?(?:其)?(?:(?:旗下|自研)?的?(?:(?:[^\uE100-\uE1FF，。；]|\uE107|\uE106){0,8}算法|\uE107|大模型|新?模型|产品){1,2})?(?:也|均|都|亦|已|已经|双双|分别|成功|于|在|早已|近日|日前|正式|首批|又|再|率先|\uE1F1|\uE109|今日|此前|同时|一并|随后|随即|相继|先后|陆续|顺利|宣布|位列|跻身|名列|入围|入选|上榜|进入|登上)*$")]
    private static partial Regex Bridge();

    /// <summary>甲、乙的丙、丁等8家企业的大模型: a row of firms, some with the name of what they filed.</summary>
    [GeneratedRegex("(?:[家个多]|\uE1F0)(?:企业|公司|机构|厂商)(?:/机构)?的(?:\uE107|大模型|模型|产品)")]
    private static partial Regex OfFirms();

    [GeneratedRegex("^(?:也|并)?(?:成为|是|系|作为|属于|位列)")]
    private static partial Regex Becoming();

    /// <summary>Nothing before the trigger that could be a subject of its own.</summary>
    [GeneratedRegex("^(?:又|也|已|已经|还|则|均|都|并|并且|且|但|而|却|虽|虽然|于|在|到|正式|成功|首批|率先|先后|随后|此前|日前|近日|两者|二者|三者|双双|仍|尚|届时|目前|现已|将|拟|起|可|有望|预计|即|今|零点|晚间|当日|同时|[]|[^-]{0,2}批)*$")]
    private static partial Regex LeftOut();

    [GeneratedRegex("两者|二者|双双|均|都|三者")]
    private static partial Regex Both();

    [GeneratedRegex("^的(?:\uE107|大模型|企业|模型|产品|公司|名单)")]
    private static partial Regex Generic();

    [GeneratedRegex("^(?:自|在|随着|截至)|以来$|(?:名单|清单)(?:里|中|内)?(?:公布|出炉|揭晓)?$|公布$|余家|[0-9]+家")]
    private static partial Regex Subordination();
}
