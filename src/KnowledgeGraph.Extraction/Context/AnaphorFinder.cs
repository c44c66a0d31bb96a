using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>
/// Finds words that stand for an entity named before (该公司, 该模型, 其) and the entity they stand for: the last
/// fitting one that is named before; for 其 the first one of the sentence, for what opens a sentence (该模型…) the first
/// one of the sentence before: what went before was about its subject.
/// </summary>
public static class AnaphorFinder
{
    private static readonly (string Word, EntityType[] Types)[] Words =
    [
        ("该公司", [EntityType.Company]), ("该企业", [EntityType.Company]), ("该集团", [EntityType.Company]), ("这家公司", [EntityType.Company]), ("该行", [EntityType.Company]), ("该车企", [EntityType.Company]), ("该厂商", [EntityType.Company]),
        ("该机构", [EntityType.Institution, EntityType.Company]), ("该实验室", [EntityType.Institution]), ("该研究院", [EntityType.Institution]), ("该校", [EntityType.Institution]), ("该院", [EntityType.Institution]), ("该所", [EntityType.Institution]), ("该中心", [EntityType.Institution]), ("该基地", [EntityType.Institution]), ("该学院", [EntityType.Institution]), ("该医院", [EntityType.Institution]), ("该高校", [EntityType.Institution]), ("该银行", [EntityType.Company]), ("这所大学", [EntityType.Institution]), ("这家医院", [EntityType.Institution]),
        ("该大模型", [EntityType.Model]), ("该模型", [EntityType.Model]), ("这款大模型", [EntityType.Model]), ("这一大模型", [EntityType.Model]), ("这一模型", [EntityType.Model]), ("这款模型", [EntityType.Model]), ("该系列模型", [EntityType.Model]),
        ("该产品", [EntityType.Product, EntityType.Model]), ("该平台", [EntityType.Product]), ("该系统", [EntityType.Product]), ("该应用", [EntityType.Product]), ("该工具", [EntityType.Product]), ("该芯片", [EntityType.Product]), ("该助手", [EntityType.Product]),
        ("这家企业", [EntityType.Company]), ("这家初创公司", [EntityType.Company]), ("这家初创企业", [EntityType.Company]), ("这家创业公司", [EntityType.Company]), ("这家独角兽", [EntityType.Company]), ("这家科技公司", [EntityType.Company]), ("这家人工智能公司", [EntityType.Company]), ("这家AI公司", [EntityType.Company]), ("这家大模型公司", [EntityType.Company]), ("这家车企", [EntityType.Company]), ("这家银行", [EntityType.Company]), ("这家机构", [EntityType.Institution, EntityType.Company]), ("后者", [EntityType.Company, EntityType.Institution]),
        ("该系列", [EntityType.Model]), ("这一系列模型", [EntityType.Model]), ("这款应用", [EntityType.Product]), ("这款工具", [EntityType.Product]), ("这一平台", [EntityType.Product]), ("这一应用", [EntityType.Product]), ("该软件", [EntityType.Product]), ("该集群", [EntityType.Product]), ("该数据库", [EntityType.Product]), ("该引擎", [EntityType.Product]), ("该框架", [EntityType.Product]), ("该设备", [EntityType.Product]), ("该手机", [EntityType.Product]), ("该车型", [EntityType.Product]), ("该方案", [EntityType.Product]), ("该智能体", [EntityType.Product]),
        ("这款产品", [EntityType.Product, EntityType.Model]), ("这一产品", [EntityType.Product, EntityType.Model]), ("该机器人", [EntityType.Product]),
        ("该办法", [EntityType.Policy]), ("该报告", [EntityType.Report]), ("这份报告", [EntityType.Report]), ("该白皮书", [EntityType.Report]),
        ("此次大会", [EntityType.Event]), ("本次大会", [EntityType.Event]), ("本届大会", [EntityType.Event]), ("该大会", [EntityType.Event]), ("这场大会", [EntityType.Event]), ("这场峰会", [EntityType.Event]), ("这场论坛", [EntityType.Event]), ("此次论坛", [EntityType.Event]), ("本次论坛", [EntityType.Event]), ("此次峰会", [EntityType.Event]), ("本次峰会", [EntityType.Event]), ("该峰会", [EntityType.Event]), ("该论坛", [EntityType.Event]), ("该展会", [EntityType.Event]), ("这场展会", [EntityType.Event]), ("这次大会", [EntityType.Event]),
        ("大会", [EntityType.Event]), ("论坛", [EntityType.Event]), ("峰会", [EntityType.Event]), ("展会", [EntityType.Event]),
        ("其", [EntityType.Company, EntityType.Institution, EntityType.Model, EntityType.Product, EntityType.Person]),
    ];

    private static readonly EntityType[] Things = [EntityType.Model, EntityType.Product];

    private static readonly HashSet<string> NotPossessive =
        ["其中", "其他", "其它", "其次", "其实", "其余", "其间", "极其", "尤其", "与其", "及其", "其后"];

    /// <summary>The anaphors of one article, in order.</summary>
    public static List<Item> Find(Article article, IReadOnlyList<LocalEntity> entities)
    {
        var mentions = entities
            .SelectMany(e => e.Mentions.Select(m => (Entity: e, m.Span)))
            .OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)
            .ToList();
        var sentences = new SentenceStarts(article.Text);
        var found = new List<Item>();
        foreach (var (word, types) in Words)
        {
            for (var at = article.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var fitting = word is "其" && IsTaken(article.Text, at) ? Things : types;
                if (IsAnaphor(article.Text, at, word) && Antecedent(article.Text, sentences, mentions, at, fitting) is { } named)
                {
                    found.Add(new Item(ItemKind.Entity, new Span(at, at + word.Length), named.Entity.Key, named.Entity.Type, named.Span));
                }
            }
        }

        found.AddRange(new StandIns(article.Text, sentences, mentions).Find());
        found.AddRange(new HeadStandIns(article.Text, sentences, mentions).Find());
        var pairs = new PairStandIns(article.Text, sentences, mentions).Find().ToList();
        var taken = pairs.SelectMany(pair => Enumerable.Range(pair.Span.Start, pair.Span.Length)).ToHashSet();
        found.RemoveAll(item => Enumerable.Range(item.Span.Start, item.Span.Length).Any(taken.Contains));
        found.AddRange(pairs);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    // 部署了甲，并将其接入…: what is done something with.
    private static bool IsTaken(string text, int at) =>
        at > 0 && text[at - 1] is '将' or '把' && (at + 1 >= text.Length || text[at + 1] is '接' or '嵌' or '集' or '部' or '融' or '引' or '植' or '整');

    private static bool IsAnaphor(string text, int at, string word)
    {
        if (word.Length == 2 && word[0] != '该')
        {
            return at == 0 || text[at - 1] is '，' or ',' or '。' or '；' or '\n' or ' ' or '\u3000'; // 大会吸引…, but not 开发者大会
        }

        if (!word.Equals("其", StringComparison.Ordinal))
        {
            return true;
        }

        var before = at > 0 ? text.Substring(at - 1, 2) : string.Empty;
        var after = at + 2 <= text.Length ? text.Substring(at, 2) : string.Empty;
        return !NotPossessive.Contains(before) && !NotPossessive.Contains(after);
    }

    private static (LocalEntity Entity, Span Span)? Antecedent(string text, SentenceStarts sentences, List<(LocalEntity Entity, Span Span)> mentions, int at, EntityType[] types)
    {
        var reach = types is [EntityType.Event] ? 1200 : 220;
        (LocalEntity, Span)? best = null;
        var sentence = sentences.Of(at);
        var opens = at - sentence <= 2 && sentence > 0;
        var from = opens ? sentences.Of(sentence - 1) : sentence;
        var isSubjectPreferred = opens || types.Length > 2;
        for (var i = MentionOrder.FirstFrom(mentions, at - reach); i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Span.End > at)
            {
                break;
            }

            if (!types.Contains(mention.Entity.Type))
            {
                continue;
            }

            var isFirstOfSentence = isSubjectPreferred && best is { } known && known.Item2.Start >= from;
            if (!isFirstOfSentence)
            {
                best = mention;
            }
        }

        return types is [EntityType.Company] && best is { } last && IsListed(text, mentions, last.Item2) ? FirstOf(mentions, from, types) ?? best : best;
    }

    // 投资方包括甲、乙和丙，这家公司…: not the last of a row.
    private static bool IsListed(string text, List<(LocalEntity Entity, Span Span)> mentions, Span last) => mentions.Exists(m =>
        m.Span.End <= last.Start && last.Start - m.Span.End <= 2 && m.Entity.Type == EntityType.Company && text[m.Span.End] is '、' or '和' or '与');

    private static (LocalEntity, Span)? FirstOf(List<(LocalEntity Entity, Span Span)> mentions, int from, EntityType[] types)
    {
        var i = mentions.FindIndex(MentionOrder.FirstFrom(mentions, from), m => types.Contains(m.Entity.Type));
        return i < 0 ? null : mentions[i];
    }
}
