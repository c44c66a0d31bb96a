using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Context.Asides;
using KnowledgeGraph.Extraction.Figures;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Figures;

/// <summary>A figure where it stands: its sentence, cut to clauses, and the clause it is in.</summary>
internal sealed class FigureSite
{
    private static readonly string[] Related = ["相关", "有关"];

    private readonly string _text;
    private string? _lead;
    private string? _tail;
    private string? _plain;
    private List<Item>? _before;
    private List<Item>? _after;
    private (Modality? Said, bool IsRead) _modality;

    public FigureSite(ArticleContext context, SentenceView sentence, LocalFigure figure, ClauseRow clauses)
    {
        _text = context.Text;
        Context = context;
        Sentence = sentence;
        Figure = figure;
        Clauses = clauses;
        Index = Math.Max(0, Clauses.At(figure.Span));
    }

    public ArticleContext Context { get; }

    public SentenceView Sentence { get; }

    public LocalFigure Figure { get; }

    public ClauseRow Clauses { get; }

    /// <summary>The number of the figure's clause.</summary>
    public int Index { get; }

    /// <summary>The figure's clause.</summary>
    public Clause Clause => Clauses[Index];

    /// <summary>Named things of its clause that end before the figure, in order, but those that only say what is counted.</summary>
    public IReadOnlyList<Item> Before => _before ??= [.. Clause.Entities.Where(i => i.Span.End <= Figure.Span.Start && !IsSubjectMatter(i))];

    /// <summary>Named things of its clause that start after the figure, in order.</summary>
    public IReadOnlyList<Item> After => _after ??= [.. Clause.Entities.Where(i => i.Span.Start >= Figure.Span.End)];

    /// <summary>The sentences before its own, the nearest first.</summary>
    public IEnumerable<SentenceView> SentencesBefore(int most) =>
        Enumerable.Range(1, Math.Min(most, Sentence.Index)).Select(back => Context.Sentences[Sentence.Index - back]);

    /// <summary>The words between two places of the article, without those that stand aside and the blanks that typography sets around Latin names and numbers.</summary>
    public string Between(int start, int end) => start < end ? AsideText.Between(_text, new Span(start, end), Sentence.Asides).Trim(' ') : string.Empty;

    /// <summary>The words of the clause before the figure.</summary>
    public string Lead => _lead ??= Between(Clause.Span.Start, Figure.Span.Start);

    /// <summary>The words of the clause after the figure.</summary>
    public string Tail => _tail ??= Between(Figure.Span.End, Clause.Span.End);

    /// <summary>Whether it says how much something grew or shrank that a clause before names.</summary>
    public bool IsGrowth => Figure.Quantity.Unit is "%" or "倍" or "个百分点" && AnyWord.Begins(Plain(Clause).AsSpan().Trim(), FigureWords.Change);

    /// <summary>The time for which it holds, or <c>null</c>: the last one before it in its sentence that dates nothing else. Sizes of models hold for ever.</summary>
    public ClaimTime? Time
    {
        get
        {
            var last = Sentence.Items.LastOrDefault(i => i.Kind == ItemKind.Time && i.Span.End <= Figure.Span.Start && !FigureTime.IsBase(_text.AsSpan(0, i.Span.Start)));
            return last is null || Figure.Quantity.Unit is "参数" || FigureTime.IsStart(_text.AsSpan(0, last.Span.Start), Between(last.Span.End, Figure.Span.Start)) || FigureTime.IsOfOutlook(_text.AsSpan(0, last.Span.Start), Between(last.Span.End, Figure.Span.Start)) || !FigureTime.Reaches(last.Time?.Value, Between(last.Span.End, Figure.Span.Start)) ? null : last.Time;
        }
    }

    /// <summary>How sure the article is of it, or <c>null</c> when it states nothing. The sum of a deal is as sure as the deal told before it.</summary>
    public Modality? Modality
    {
        get
        {
            if (!_modality.IsRead)
            {
                _modality = (ReadModality(), true);
            }

            return _modality.Said;
        }
    }

    private Modality? ReadModality()
    {
        var own = ModalityReader.OfFigure(Sentence, Sentence.ShapeOf(Figure.Span.Start));
        return own == Core.Claims.Modality.Asserted && Index > 0 && AnyWord.In(Lead, FigureWords.Deal)
            ? ModalityReader.OfFigure(Sentence, Sentence.ShapeOf(Clauses[Index - 1].Span.End - 1))
            : own == Core.Claims.Modality.Asserted && Index > 0 ? CarriedModality.Of(this) ?? own
            : own;
    }

    /// <summary>Whether the name is what the figure right before it counts: 3000张甲芯片.</summary>
    public bool Follows(Item name) =>
        Sentence.Items.Any(i => i.Kind == ItemKind.Figure && i.Span.End <= name.Span.Start && Between(i.Span.End, name.Span.Start).AsSpan().Trim(" “\"").IsEmpty);

    // 与大模型相关的专利40项: the patents are not the model's.
    private bool IsSubjectMatter(Item item) =>
        item.Span.Start > Clause.Span.Start && _text[item.Span.Start - 1] is '与' or '和' or '跟' or '同' && AnyWord.Begins(_text.AsSpan(item.Span.End), Related);

    /// <summary>A clause up to the figure with names, times and figures blank: what is left can only be common words.</summary>
    public string Plain(Clause clause) => ReferenceEquals(clause, Clause) ? _plain ??= Blanked(clause) : Blanked(clause);

    private string Blanked(Clause clause)
    {
        var end = Math.Min(clause.Span.End, Math.Max(clause.Span.Start, Figure.Span.Start));
        var words = _text[clause.Span.Start..end].ToCharArray();
        foreach (var blank in Sentence.Items.Select(item => item.Span).Concat(Sentence.Asides.Select(aside => aside.Span)))
        {
            for (var i = Math.Max(blank.Start, clause.Span.Start); i < Math.Min(blank.End, end); i++)
            {
                words[i - clause.Span.Start] = ' ';
            }
        }

        return new string(words);
    }
}
