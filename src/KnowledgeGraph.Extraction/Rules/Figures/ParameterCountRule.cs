using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// Ties parameter counts to models, never to their makers. In order: the models that 其 stands for; the model that carries the size
/// in its name (34B: Yi-34B); the model right after it (1.6万亿参数的某模型); the last model before it in the clause;
/// the topic of the clauses before; the model that the sentence before is about.
/// </summary>
public sealed partial class ParameterCountRule : IClaimRule
{
    private static readonly string[] Sizes = WordData.List("figure-owners", "parameter-count-rule.sizes");
    private static readonly string[] Rivals = WordData.List("figure-owners", "parameter-count-rule.rivals");
    private static readonly string[] Grown = WordData.List("figure-owners", "parameter-count-rule.grown");
    private static readonly string[] Windows = WordData.List("figure-owners", "parameter-count-rule.windows");
    private static readonly string[] Attributes = WordData.List("figure-owners", "parameter-count-rule.attributes");
    private static readonly string[] Things = WordData.List("figure-owners", "parameter-count-rule.things");
    private static readonly string[] Comparing = WordData.List("figure-owners", "parameter-count-rule.comparing"); // 1.75万亿参数较当时的甲
    private static readonly string[] Told = ["总参数", "参数"];
    private static readonly string[] Grounds = WordData.List("figure-owners", "parameter-count-rule.grounds");
    private static readonly string[] Building = WordData.List("figure-owners", "parameter-count-rule.building");
    private const int Adjacent = 14;
    private const decimal Billion = 1_000_000_000m;

    /// <inheritdoc/>
    public string Id => "parameters";

    /// <inheritdoc/>
    public IEnumerable<ClaimDraft> Propose(ArticleContext context)
    {
        foreach (var sentence in context.Readings)
        {
            ClauseRow? clauses = null;
            foreach (var figure in FigureRule.FiguresIn(context, sentence).Where(f => f.Quantity.Unit is "参数"))
            {
                var site = new FigureSite(context, sentence, figure, clauses ??= FigureClauses.Of(context.Text, sentence));
                if (site.Modality is not { } modality || IsExceeded(site))
                {
                    continue;
                }

                foreach (var owner in Owners(site))
                {
                    yield return FigureClaims.Draft(site, owner.Item, "HAS_PARAMETER_COUNT", $"{Id}.{owner.How}", owner.Confidence, owner.How.Equals("named", StringComparison.Ordinal) ? Modality.Asserted : modality);
                }
            }
        }
    }

    private static IEnumerable<FigureOwner> Owners(FigureSite site)
    {
        if (IsAboutThem(site) && Models(site.Clauses[site.Index - 1]) is { Count: > 0 } them)
        {
            return them.Select(i => new FigureOwner(i, "them", 700));
        }

        if (Sized(site) is { } sized)
        {
            return [sized];
        }

        if (Shares.Of(site) is { IsShared: true } shared)
        {
            return shared.Owner is { } own ? [own] : [.. Shares.OfEach(site).Select(i => new FigureOwner(i, "each", 750))];
        }

        if (Following(site) is { } following)
        {
            return [following];
        }

        return Preceding(site) is { } preceding ? [preceding] : [];
    }

    private static FigureOwner? Sized(FigureSite site)
    {
        var billions = site.Figure.Quantity.Value / Billion;
        var size = billions.ToString("0.###", CultureInfo.InvariantCulture) + "b";
        foreach (var entity in site.Context.Entities.Where(e => e.Type == EntityType.Model))
        {
            foreach (var mention in entity.Mentions.Where(m => Carries(m.Text.ToLowerInvariant(), size) && (site.Sentence.Items.Any(i => i.Key.Equals(entity.Key, StringComparison.Ordinal)) || !IsOfAnother(site, entity, m.Text))))
            {
                return new FigureOwner(new Item(ItemKind.Entity, mention.Span, entity.Key, entity.Type, mention.Span), "named", 900);
            }
        }

        return null;
    }

    // 甲提供100亿参数 is of 甲, whoever else has a size of that name.
    private static bool IsOfAnother(FigureSite site, LocalEntity sized, string name) =>
        site.Before.LastOrDefault(i => i.Type == EntityType.Model) is { } own && !own.Key.Equals(sized.Key, StringComparison.Ordinal)
        && !name.StartsWith(site.Between(own.Span.Start, own.Span.End), StringComparison.OrdinalIgnoreCase) && !IsBareSize(site);

    private static bool Carries(string name, string size)
    {
        var at = name.IndexOf(size, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !(char.IsAsciiDigit(name[at - 1]) || name[at - 1] == '.'))
            && (at + size.Length == name.Length || !char.IsAsciiLetterOrDigit(name[at + size.Length]));
    }

    private static FigureOwner? Following(FigureSite site)
    {
        var model = site.After.FirstOrDefault(i => i.Type == EntityType.Model);
        if (model is null || model.Span.Start - site.Figure.Span.End > Adjacent)
        {
            return null;
        }

        var between = site.Between(site.Figure.Span.End, model.Span.Start);
        var isModifier = between.Trim().Length == 0 || between.EndsWith('的') || between.EndsWith("模型", StringComparison.Ordinal);
        return isModifier && !between.Contains('、', StringComparison.Ordinal) && !AnyWord.In(between, Comparing) ? new FigureOwner(model, "after", 850) : null;
    }

    // 得分超过了130亿参数的甲: what is exceeded is the model, and its size is just that.
    private static bool IsExceeded(FigureSite site) =>
        site.Figure.Text.StartsWith("超过了", StringComparison.Ordinal) && site.Tail.AsSpan().TrimStart().StartsWith("的", StringComparison.Ordinal) && Following(site) is not null;

    private static bool IsAboutThem(FigureSite site) => site.Index > 0 && site.Lead.Contains("其为", StringComparison.Ordinal);

    private static FigureOwner? Preceding(FigureSite site)
    {
        if (IsOneOfSizes(site))
        {
            return OwnSizes.Of(site);
        }

        if (IsRivals(site) || IsGrownTo(site) || IsOfWhatRestsOnIt(site))
        {
            return null;
        }

        var inClause = site.Before.LastOrDefault(i => i.Type == EntityType.Model);
        if (inClause is not null && IsOfOtherSize(site, inClause))
        {
            return null;
        }

        if (inClause is not null)
        {
            return new FigureOwner(inClause, "before", 850);
        }

        for (var i = site.Index - 1; i >= 0 && site.Before.All(e => IsIts(site, e)) && !IsBareSize(site); i--)
        {
            if (Models(site.Clauses[i]) is { Count: > 0 } models)
            {
                return new FigureOwner(models[0], "sentence", 700);
            }
        }

        return CarriedModel.Of(site);
    }

    // 某公司推出的甲问世，其参数规模达…: whoever else 其 may stand for, parameters are a model's.
    private static bool IsIts(FigureSite site, Item item) => item.IsAnaphor && site.Between(item.Span.Start, item.Span.End) is "其" or "它";

    // 从甲的1亿参数和乙的15亿参数跃升至1750亿参数: of another.
    private static bool IsGrownTo(FigureSite site) =>
        AnyWord.Ends(site.Lead.AsSpan().TrimEnd(), Grown) && site.Before.FirstOrDefault(i => i.Type == EntityType.Model) is { } first
        && site.Between(site.Clause.Span.Start, first.Span.Start).AsSpan().TrimEnd(" “").EndsWith("从", StringComparison.Ordinal);

    // 基于甲建设了千亿级金融大模型: of what is built on it.
    private static bool IsOfWhatRestsOnIt(FigureSite site) =>
        site.Before.LastOrDefault(i => i.Type == EntityType.Model) is { } last && AnyWord.In(site.Between(last.Span.End, site.Figure.Span.Start), Building)
        && AnyWord.In(site.Between(site.Clause.Span.Start, last.Span.Start), Grounds) && AnyWord.In(site.Tail.AsSpan(0, Math.Min(Adjacent, site.Tail.Length)), Things);

    // 甲-7B和13B模型: a name that tells its own size has no other.
    private static bool IsOfOtherSize(FigureSite site, Item model) =>
        IsBareSize(site) && OwnSize().IsMatch(site.Between(model.Span.Start, model.Span.End))
        && site.Between(model.Span.End, site.Figure.Span.Start).Trim() is "和" or "与" or "及" or "、" or "/" or "以及" or "或" or "," or "，";

    [GeneratedRegex("[0-9][bB](?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex OwnSize();

    // 赶超一些120亿参数大模型: the size of others. 支持8K语境长度: no size at all.
    private static bool IsRivals(FigureSite site) =>
        (AnyWord.In(site.Lead, Rivals) && IsOfModels(site.Tail))
        || Array.Exists(Windows, w => site.Tail.AsSpan().TrimStart().StartsWith(w, StringComparison.Ordinal));

    private static bool IsOfModels(ReadOnlySpan<char> tail) => AnyWord.Begins(AnyWord.TrimmedStart(tail, Attributes), Things);

    // 7B、13B等尺寸: sizes of models that are not named.
    private static bool IsOneOfSizes(FigureSite site) =>
        IsBareSize(site) && site.Tail.Length > 0
        && (site.Tail.TrimStart()[0] is '、' or '/' or '等' or '和' || Array.Exists(Sizes, w => site.Tail[..Math.Min(8, site.Tail.Length)].Contains(w, StringComparison.Ordinal)));

    // 7b alone may be a size of anybody's models.
    private static bool IsBareSize(FigureSite site) => char.ToLowerInvariant(site.Figure.Text.TrimEnd()[^1]) is 'b' or 'm' && !AnyWord.Begins(site.Tail.AsSpan().TrimStart(), Told);

    private static List<Item> Models(Clause clause) => [.. clause.Entities.Where(i => i.Type == EntityType.Model)];
}
