using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>Times, quantities and words of a text as bytes.</summary>
internal static class TimeCodec
{
    public static void Write(WordWriter writer, TimeValue? time)
    {
        writer.Number(time is null ? -1 : (int)time.Precision);
        if (time is not null)
        {
            writer.Number(time.From.DayNumber);
            writer.Number(time.To.DayNumber);
        }
    }

    public static TimeValue? Time(WordReader reader)
    {
        var precision = reader.Int();
        return precision < 0 ? null : new TimeValue(DateOnly.FromDayNumber(reader.Int()), DateOnly.FromDayNumber(reader.Int()), (TimePrecision)precision);
    }

    public static void Write(WordWriter writer, Quantity quantity)
    {
        Write(writer, quantity.Value);
        writer.Number(quantity.ValueMax is null ? 0 : 1);
        if (quantity.ValueMax is { } max)
        {
            Write(writer, max);
        }

        writer.Word(quantity.Unit);
        writer.Number((int)quantity.Bound);
    }

    public static Quantity Quantity(WordReader reader)
    {
        var value = Decimal(reader);
        decimal? max = reader.Int() == 0 ? null : Decimal(reader);
        return new Quantity(value, max, reader.Required(), (Bound)reader.Int());
    }

    /// <summary>Words and where they stand; the words themselves only where the text has others there.</summary>
    public static void WriteWords(WordWriter writer, Span span, string words, string text)
    {
        writer.Number(span.Start);
        writer.Number(span.Length);
        writer.Word(IsThere(span, words, text) ? null : words);
    }

    public static (Span Span, string Words) ReadWords(WordReader reader, string text)
    {
        var start = reader.Int();
        var span = new Span(start, start + reader.Int());
        return (span, reader.Word() ?? span.Of(text));
    }

    private static bool IsThere(Span span, string words, string text) =>
        span.Start >= 0 && span.End <= text.Length && span.Length == words.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(words);

    private static void Write(WordWriter writer, decimal value)
    {
        foreach (var part in decimal.GetBits(value))
        {
            writer.Number(part);
        }
    }

    private static decimal Decimal(WordReader reader) => new([reader.Int(), reader.Int(), reader.Int(), reader.Int()]);
}
