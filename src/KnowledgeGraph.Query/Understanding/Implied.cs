using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>What a clause means without a word for it: a batch is one of filings, the biggest model has the most parameters, 谁更早 asks when.</summary>
internal static partial class Implied
{
    private static readonly string[] Released = ["RELEASED_ON", "RELEASED_AT", "PUBLISHED", "ISSUED_BY", "DEVELOPS"];
    private static readonly string[] Made = ["Model", "Product", "Report", "Policy"];

    /// <summary>The clause with what it implies.</summary>
    public static Clause Read(Clause clause) => Measured(Parameters(Ordered(Latest(Listed(Compared(YearOfMost(Dated(Share(Named(Person(Counted(People(Together(Based(Choice(Developers(NewestOf(Round(Held(Opened(clause)))))))))))))))))))));

    // 2024年 甲市 产业规模: keywords that end with what is measured ask how much it is.
    private static Clause Measured(Clause clause) =>
        clause.Wants.Count == 0 && clause.Posts.Count == 0 && clause.Extreme == 0 && clause.Order == 0 && clause.Group is null && clause.Amounts.Count == 0 && !clause.AsksAgreement && !clause.AsksConnection && !clause.Compares && !clause.ComparesTimes
        && !clause.Speaks("HAS_PARAMETER_COUNT") && !clause.Speaks("PASSED_FILING") && clause.Links.Count > 0 && Measure().IsMatch(clause.Text)
            ? clause with { Wants = [Wanted.Quantity], Units = clause.Sums && clause.Units.Count == 0 ? ["money"] : clause.Units } : clause;

    // 谁发布了最新的某某榜单: of the named thing, which is no one of several.
    private static Clause NewestOf(Clause clause) =>
        clause.Order > 0 && clause.Hits.Any(h => h.Wording is { Kind: "order", Word: "最新的" } && clause.Links.Any(l => l.Span.Start == h.Span.End && l.Entities.All(e => !e.IsOrganization))) ? clause with { Order = 0, OrderWord = null } : clause;

    // 甲的B轮是什么时候完成的: a round is one of money.
    private static Clause Round(Clause clause) =>
        clause.Units.Count + clause.Relations.Count + clause.Posts.Count == 0 && clause.Links.Count > 0 && clause.Wants is [Wanted.When] && OfMoney().IsMatch(clause.Text) ? clause with { Units = ["money"] } : clause;

    [GeneratedRegex("(天使|种子|战略|(pre-?)?[a-h][+]*)轮")]
    private static partial Regex OfMoney();

    // 在哪儿办的: a meeting is held somewhere, and founded by nobody.
    private static Clause Held(Clause clause) =>
        clause.Wants.Contains(Wanted.Where) && clause.Speaks("FOUNDED") && clause.Links.Count > 0 && clause.Links.Any(l => l.IsKnown && l.Entities.All(e => e.Label == "Event"))
            ? clause with { Relations = [new RelationWord(["LOCATED_IN"], RelationDirection.Any, "举办", default)] } : clause;

    // 甲哪天开源了乙: to open the source of a thing is to release it, in words that say so.
    private static Clause Opened(Clause clause) =>
        clause.Relations.Count + clause.Posts.Count == 0 && clause.Wants.Contains(Wanted.When) && clause.Said.FirstOrDefault(w => w == "开源") is { } opened
            ? clause with { Relations = [new RelationWord(Released, RelationDirection.Any, opened, default)] } : clause;

    // 多少开发者客户 counts customers, and asks for nobody's making.
    private static Clause Developers(Clause clause) => clause.Wants.Contains(Wanted.Quantity) && clause.Relations.Any(r => r.Word == Developer) && OfDevelopers().Match(clause.Text) is { Success: true } match
        ? clause with { Relations = [.. clause.Relations.Where(r => r.Word != Developer)], Terms = [.. clause.Terms.Where(t => !match.Value.Contains(t, StringComparison.Ordinal)), match.Value] } : clause;

    private const string Developer = "开发者";

    [GeneratedRegex("开发者(客户|用户|团队|社区|生态|数量|人数)")]
    private static partial Regex OfDevelopers();

    // 松涛是甲的还是乙的: which of two is asked, and neither is a condition.
    private static Clause Choice(Clause clause)
    {
        var offered = clause.Links.Zip(clause.Links.Skip(1)).FirstOrDefault(p => p.First.Span.End < p.Second.Span.Start && Alternatives().IsMatch(clause.Whole[p.First.Span.End..p.Second.Span.Start]));
        return offered.First is null || clause.Compares || clause.ComparesTimes || clause.AsksAgreement || clause.Links.Count < 3 || clause.Relations.Any(r => r.Predicates is ["INVESTED_IN"] or ["ACQUIRED"] or ["COOPERATES_WITH"])
            || !offered.First.Entities.Concat(offered.Second.Entities).All(e => e.IsOrganization) ? clause
            : clause with { Choices = [offered.First, offered.Second], Links = [.. clause.Links.Where(l => l != offered.First && l != offered.Second)], Wants = [Wanted.Who] };
    }

    [GeneratedRegex("^的?(家的)?[,，]?还是(由|是)?$")]
    private static partial Regex Alternatives();

    // 汤道生究竟是谁, 汤道生是腾讯的什么: of a person alone, or beside an organisation, it asks for the posts.
    private static Clause Person(Clause clause) =>
        clause.Relations.Count + clause.Posts.Count + clause.AskedClasses.Count + clause.Units.Count + clause.Terms.Count == 0 && clause.Extreme == 0 && clause.Wants is [Wanted.Who] or [Wanted.Entity]
        && clause.Links.Count > 0 && clause.Links[0].Entities.All(e => e.Label == "Person") && clause.Links.Skip(1).All(l => l.Entities.All(e => e.IsOrganization)) && WhoAtEnd().IsMatch(clause.Text)
            ? clause with { Wants = [Wanted.Card] } : clause;

    // 首批里广东的两家: without another relation a batch, or a place on the list, is of filings.
    private static Clause Listed(Clause clause)
    {
        var listed = clause.Hits.FirstOrDefault(h => h.Wording.Kind == "listed");
        return clause.Relations.Count + clause.Posts.Count > 0 || (clause.Batch is null && listed is null) ? clause : clause with
        {
            Relations = [new RelationWord(["PASSED_FILING"], RelationDirection.Any, listed?.Wording.Word ?? "备案", listed?.Span ?? default)],
            Wants = [.. clause.Wants.Select(w => w == Wanted.Card ? Wanted.Who : w).Distinct()],
        };
    }

    // 哪个参数多, 谁成立得晚, 比…早吗: with two names.
    private static Clause Compared(Clause clause)
    {
        if (clause.Links.Count < 2 || clause.AsksAgreement || (AskedMore().Match(clause.Text) is { Success: false } && MoreThan().Match(clause.Text) is { Success: false }))
        {
            return clause;
        }

        var match = AskedMore().Match(clause.Text) is { Success: true } asked ? asked : MoreThan().Match(clause.Text);
        var more = match.Groups["more"].Value;
        return more[0] is '早' or '晚' or '先' or '迟'
            ? clause with { ComparesTimes = true, Compares = true, OrderWord = clause.OrderWord ?? more }
            : clause with { Compares = true, ComparesLess = more[0] is '少' or '小' or '低' or '短' };
    }

    // 哪一年收入更高, 哪一年招聘增幅最大: of the times the one with the most, and how much it was.
    private static Clause YearOfMost(Clause clause) =>
        clause.Wants is [Wanted.When] && clause.Units.Count > 0 && clause.Relations.Count == 0 && MostInYear().Match(clause.Text) is { Success: true } match
            ? clause with { Wants = [Wanted.Quantity], Group = "year", Extreme = match.Groups["more"].Value[0] is '少' or '低' or '小' or '慢' ? -1 : 1, ExtremeWord = match.Groups["more"].Value }
            : clause;

    [GeneratedRegex("哪一?(年|个?季度|个?月)[^，。]{0,20}(更|最)(?<more>高|多|大|快|少|低|小|慢)")]
    private static partial Regex MostInYear();

    // 最新模型是哪个, without 的; 最新发布的模型.
    private static Clause Latest(Clause clause) =>
        clause.Order == 0 && clause.Hits.FirstOrDefault(h => h.Wording is { Kind: "modifier", Word: "最新" }) is { } latest && clause.Hits.Any(h => h.Span.Start == latest.Span.End && (h.Wording.Kind == "class" ? h.Wording.Value.Contains("Model", StringComparison.Ordinal) : h.Wording.Kind == "relation" && h.Wording.Value.Contains("RELEASED_ON", StringComparison.Ordinal)))
            ? clause with { Order = 1, OrderWord = latest.Wording.Word }
            : clause;

    // 最新的模型 is the one released last, the first company the one founded first.
    private static Clause Ordered(Clause clause)
    {
        if (clause.Relations.Count + clause.Posts.Count > 0 || clause.Hits.Any(h => h.Wording.Kind == "saying") || (clause.Order == 0 && !clause.ComparesTimes))
        {
            return clause;
        }

        var labels = clause.Classes.Concat(clause.Links.SelectMany(l => l.Entities).Select(e => e.Label)).ToList();
        return labels.Exists(l => Made.Contains(l, StringComparer.Ordinal)) ? clause with { Relations = [new RelationWord(Released, RelationDirection.Any, "发布", default)] }
            : labels.Count > 0 && !labels.Contains("Person", StringComparer.Ordinal) ? clause with { Relations = [new RelationWord(["FOUNDED_ON", "FOUNDED"], RelationDirection.Any, "成立", default)] }
            : clause;
    }

    // 最大的模型 has the most parameters.
    private static Clause Parameters(Clause clause) =>
        clause.Extreme != 0 && clause.Relations.Count == 0 && clause.Units.Count == 0 && clause.Terms.Count == 0 && clause.ExtremeWord!.AsSpan().IndexOfAny('大', '小') > 0
        && clause.Classes is ["Model", ..]
            ? clause with { Relations = [new RelationWord(["HAS_PARAMETER_COUNT"], RelationDirection.Any, "参数", default)] }
            : clause;

    // 成立时间早于2023年5月吗 asks whether, not when.
    private static Clause Dated(Clause clause) =>
        clause.Time is { Side: not TimeSide.In } && clause.Wants.Contains(Wanted.When) && clause.Hits.Any(h => h.Wording is { Kind: "asked", Value: "Whether" })
        && clause.Hits.Where(h => h.Wording is { Kind: "asked", Value: "When" }).All(h => h.Wording.Word is "时间" or "日期" or "年份")
            ? clause with { Wants = [Wanted.Whether] }
            : clause;

    // 北岭科技创始人林知远: the post only tells who is named, where something else is asked.
    private static Clause Named(Clause clause)
    {
        var posts = clause.Hits.Where(h => h.Wording.Kind == "post" && clause.Links.Any(l => l.Span.Start == h.Span.End && l.Entities.All(e => e.Label == "Person"))).ToList();
        return posts.Count == 0 || clause.Relations.Count == 0 || posts.Count < clause.Hits.Count(h => h.Wording.Kind == "post") ? clause : clause with
        {
            Posts = [], Links = [.. clause.Links.Where(l => !posts.Exists(p => l.Span.End == p.Span.Start && l.Entities.All(e => e.IsOrganization)))],
            Hits = [.. clause.Hits.Except(posts)],
        };
    }

    // 基于什么模型研发 asks what it is based on.
    private static Clause Based(Clause clause) => clause.Links.Count == 1 && clause.Speaks("BASED_ON") && clause.Relations.Any(r => r.Word is "基于" or "依托" or "构建于") && clause.Speaks("DEVELOPS")
        ? clause with { Relations = [.. clause.Relations.Where(r => !r.Predicates.Contains("DEVELOPS", StringComparer.Ordinal))] } : clause;

    // 某产品是哪两家公司合作推出的: of a thing alone, who made it.
    private static Clause Together(Clause clause) =>
        clause.Wants is [Wanted.Who] or [Wanted.Entity] && clause.Links.Count > 0 && clause.Links.All(l => l.IsKnown && l.Entities.All(e => e.Label is "Model" or "Product" or "Technology" or "Report")) && clause.Speaks("COOPERATES_WITH") && clause.Speaks("DEVELOPS")
            ? clause with { Relations = [.. clause.Relations.Where(r => !r.Predicates.Contains("COOPERATES_WITH", StringComparer.Ordinal))] }
            : clause with { Relations = [.. clause.Relations.Where(r => r.Predicates is not ["DEVELOPS"] || !clause.Relations.Any(o => o.Predicates is ["COOPERATES_WITH"] && o.Span == r.Span))] };

    // 人才有多少 counts people.
    private static Clause People(Clause clause) =>
        clause.Wants is [Wanted.Quantity] && clause.Units.Count + clause.Posts.Count == 0 && clause.AskedClasses is ["Person"] ? clause with { Units = ["people"] } : clause;

    // 几个参数 asks for no things to count.
    private static Clause Counted(Clause clause) => clause.Speaks("HAS_PARAMETER_COUNT") && clause.Units is ["counter"] && CountOfParameters().IsMatch(clause.Text) ? clause with { Units = [] } : clause;

    // 成本降低了多少 asks how much less, not how much money.
    private static Clause Share(Clause clause) => Change().IsMatch(clause.Text) && !AsksAmountToo(clause) ? clause with { Units = ["share", "times"], Wants = [Wanted.Quantity] } : Rate(clause);

    // 研发支出多少、同比增长多少: the amount is asked for as well as how it changed.
    private static bool AsksAmountToo(Clause clause) => clause.Units.Contains("share", StringComparer.Ordinal) && clause.Units.Any(u => u is "money" or "people" or "counter") && AmountAndChange().IsMatch(clause.Text);

    // 自动化率 is a share.
    private static Clause Rate(Clause clause) =>
        clause.Units.Count == 0 && clause.Relations.Count == 0 && clause.Terms.Any(t => t.Length > 1 && t[^1] == '率')
            ? clause with { Units = ["share"], Wants = [.. clause.Wants.Where(w => w != Wanted.Entity).Append(Wanted.Quantity).Distinct()] }
            : clause;

    [GeneratedRegex("(多少|几)[^多几]{0,8}[、,，和](同比|环比)?[^、,，]{0,6}(多少|几成|几倍)")]
    private static partial Regex AmountAndChange();

    [GeneratedRegex("(规模|占比|比例|比重|份额|总量|总数|数量|金额|(?<!差)额|成本|费用|花费|价格|售价|股价|市值|估值|营收|收入|利润|投入|支出|亏损|能耗|耗电量|功耗|带宽|增速|增幅|降幅|涨幅|跌幅|率|产量|销量|出货量|下载量|容量|[户人家个款项轮次年月天倍篇台套张点业用构型目]数|时长|得分|平均分|总分|分数|(出资|投资|融资)(合计|总计|总和))$")]
    private static partial Regex Measure();

    [GeneratedRegex("(几|多少)个参数")]
    private static partial Regex CountOfParameters();

    [GeneratedRegex("(谁|什么人|哪位|什么|啥)[呢啊呀?？]*$")]
    private static partial Regex WhoAtEnd();

    [GeneratedRegex("(降低|下降|提升|提高|增长|上涨|上升|下跌|减少|缩短|涨|跌|降)了?(百分之)?(多少|几成|几倍|几)[呢啊?？]?$")]
    private static partial Regex Change();

    [GeneratedRegex("(谁|哪个|哪家|哪款|哪一个|哪一家|哪一款|哪位|哪种|哪边)[^,，]{0,12}?(更|最|比较|要|得)?(?<more>多|大|高|少|小|低|长|短|贵|早|晚|先|迟)(一些|一点|些|点)?[呢啊呀]?$")]
    private static partial Regex AskedMore();

    [GeneratedRegex("(?<![占对同环])比[^,，]{1,24}?(更|要|还)?(?<more>多|大|高|少|小|低|长|短|贵|早|晚|先|迟)(一些|一点|些|点)?(发布|推出|成立|开放|上线|创立|亮相|了)?(吗|么|嘛|没有|吧|不)?[呢啊呀]?$")]
    private static partial Regex MoreThan();
}
