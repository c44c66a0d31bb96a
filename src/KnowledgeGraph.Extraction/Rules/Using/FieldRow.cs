using System.Buffers;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Using;

/// <summary>A row of fields in a sentence's shape: 社交、娱乐、教育等多个场景.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Start">Where the row begins.</param>
/// <param name="End">Behind the words that close it.</param>
/// <param name="HasHead">Whether 行业, 领域 or the like closes it.</param>
internal sealed record FieldRow(IReadOnlyList<Item> Fields, int Start, int End, bool HasHead)
{
    private const int Between = 9;
    private static readonly string[] TaskLeads = WordData.List("using", "field-row.task-leads");
    private static readonly string[] TaskHeads = ["领域", "行业", "场景", "赛道"];

    /// <summary>The words that make techniques before them fields.</summary>
    public static SearchValues<string> TaskHeadWords { get; } = SearchValues.Create(TaskHeads, StringComparison.Ordinal);

    /// <summary>The row that begins within <paramref name="reach"/> characters of <paramref name="from"/>, with nothing else named before it, or <c>null</c>.</summary>
    public static FieldRow? After(SentenceView sentence, int from, int reach)
    {
        var shape = sentence.Shape;
        for (var at = from; at < Math.Min(shape.Length, from + reach) && !Text.Sentences.ClauseReader.IsMark(shape, at); at++)
        {
            if (ShapeAlphabet.Is(shape[at], EntityType.Industry) || IsTask(shape, at))
            {
                return From(sentence, at);
            }

            if (ShapeAlphabet.IsChunk(shape[at]) && !IsSetting(shape[at]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The row whose first field stands at <paramref name="start"/>.</summary>
    public static FieldRow From(SentenceView sentence, int start)
    {
        var shape = sentence.Shape;
        var fields = new List<Item>();
        var (at, end) = (start, start);
        while (at >= 0)
        {
            fields.AddRange(sentence.Chunks[sentence.ChunkAt[at]].Items);
            end = at + 1;
            at = NextField(shape, end);
        }

        var head = HeadEnd(shape, end);
        return new FieldRow(fields, start, Math.Max(end, head), head > 0);
    }

    /// <summary>The next field when 、和及与 joins it, other nouns in between (智能、金融 … 文本创作、教育), else -1.</summary>
    private static int NextField(string shape, int from)
    {
        var joined = false;
        for (var at = from; at < Math.Min(shape.Length, from + Between); at++)
        {
            joined |= shape[at] is '、' or '和' or '及' or '与';
            if (ShapeAlphabet.IsChunk(shape[at]))
            {
                return joined && ShapeAlphabet.Is(shape[at], EntityType.Industry) ? at : -1;
            }

            if (Text.Sentences.ClauseReader.IsMark(shape, at) || shape[at] == '等' || (shape[at] == '的' && !joined))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Behind 等多个行业, or 0 when nothing of the kind stands there.</summary>
    private static int HeadEnd(string shape, int from)
    {
        var end = 0;
        for (var at = from; at < Math.Min(shape.Length, from + Between) && (!ShapeAlphabet.IsChunk(shape[at]) || shape[at] == ShapeAlphabet.Figure); at++)
        {
            if (UsingWords.FieldHeads.LengthAt(shape, at) is > 0 and var length)
            {
                end = Math.Max(end, at + length);
            }

            if (Text.Sentences.ClauseReader.IsMark(shape, at) || shape[at] == '的')
            {
                break;
            }
        }

        return end;
    }

    /// <summary>智能客服场景, 机器翻译、语音识别等领域: techniques by name, fields where the word behind them says so.</summary>
    private static bool IsTask(string shape, int at) =>
        ShapeAlphabet.Is(shape[at], EntityType.Technology) && AnyWord.Begins(AnyWord.TrimmedStart(shape.AsSpan(at + 1), TaskLeads), TaskHeads);

    private static bool IsSetting(char unit) =>
        unit == ShapeAlphabet.Figure || unit == ShapeAlphabet.Time || ShapeAlphabet.IsFirm(unit)
        || ShapeAlphabet.Is(unit, EntityType.Region) || ShapeAlphabet.Is(unit, EntityType.Technology);
}
