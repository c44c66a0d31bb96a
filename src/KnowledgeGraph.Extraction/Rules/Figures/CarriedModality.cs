using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>
/// How sure a clause is that goes on with what somebody means to do: 甲将投资5亿元建厂，创造2000个岗位; 甲计划裁员500人，并关闭3家门店; 甲计划今年开店10家，明年20家. It has
/// no subject and nothing that says it is done.
/// </summary>
internal static class CarriedModality
{
    private const int Farthest = 3;
    private static readonly string[] Joins = ["并将", "并且", "并", "同时", "还", "也", "以及", "且", "从而", "进而", "以", "来", "再", "共", "合计", "总计", "总共", "累计", "预计"];
    private static readonly string[] Doing = ["创造", "建设", "建立", "建成", "新建", "兴建", "投资", "投入", "斥资", "耗资", "增设", "新增", "增加", "开设", "设立", "关闭", "裁减", "裁员", "削减", "部署", "招聘", "招募", "募集", "筹集", "融资", "发行", "派发", "培养", "培训", "采购", "支付", "生产", "打造", "提供", "推出", "覆盖", "带动", "安置", "容纳", "扩大", "提升", "提高", "使", "形成", "实现", "达到", "引进", "吸引", "建造", "总投资", "投资额", "投资总额", "投资规模"];
    private static readonly string[] Done = ["已", "了", "曾", "目前", "截至", "现有", "当前", "此前", "去年", "上年", "如今", "过", "迄今", "至今", "现在", "以来", "前"];

    /// <summary>The modality of the clauses before it that it goes on with, or <c>null</c> where it stands for itself.</summary>
    public static Modality? Of(FigureSite site)
    {
        for (var (i, from) = (site.Index, Math.Max(0, site.Index - Farthest)); i > from; i--)
        {
            if (!GoesOn(site, i))
            {
                return null;
            }

            var before = ModalityReader.OfFigure(site.Sentence, site.Sentence.ShapeOf(site.Clauses[i - 1].Span.End - 1));
            if (before is not Modality.Asserted)
            {
                return before is Modality.Planned or Modality.Predicted && IsAct(site, site.Clauses[i - 1]) ? before : null;
            }
        }

        return null;
    }

    private static bool GoesOn(FigureSite site, int at)
    {
        var clause = site.Clauses[at];
        var words = site.Plain(clause).AsSpan().Trim(" \n“”\"");
        var bare = AnyWord.TrimmedStart(words, Joins);
        var isElided = at == site.Index && words.IsEmpty && site.Sentence.Items.Any(i => i.Kind == ItemKind.Time && clause.Span.Covers(i.Span) && i.Span.End <= site.Figure.Span.Start);
        return isElided || (!AnyWord.In(clause.Text, Done) && (AnyWord.Begins(bare, Doing) || (bare.Length < words.Length && AnyWord.In(bare, Doing) && !HasSubject(site, clause))));
    }

    // 甲将…: a firm or a place means to, so that what it says next it means to do as well; 规模将达… is only expected.
    private static bool IsAct(FigureSite site, Clause clause) => AnyWord.In(clause.Text, Doing) || clause.Entities.Any(i => i.Type is { } type && (OwnerTypes.Firm(type) || type == EntityType.Region));

    private static bool HasSubject(FigureSite site, Clause clause) =>
        clause.Entities.Any(i => i.Type is { } type && SentenceSubject.IsSubject(type) && i.Span.End <= site.Figure.Span.Start && i.Span.Start - clause.Span.Start <= 2);
}
