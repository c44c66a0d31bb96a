using System.Globalization;
using KnowledgeGraph.Core.Quantities;
using KnowledgeGraph.Core.Time;

namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>Values of contributions as words, and back.</summary>
internal static class Written
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string? Of(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static DateOnly? Day(string? word) => word is null ? null : DateOnly.ParseExact(word, DayFormat, CultureInfo.InvariantCulture);

    public static string? Of(TimeValue? time) => time is null ? null : $"{Of(time.From)}|{Of(time.To)}|{Number((int)time.Precision)}";

    public static TimeValue? Time(string? word) =>
        word?.Split('|') is [var from, var to, var precision] ? new TimeValue(Day(from)!.Value, Day(to)!.Value, (TimePrecision)Number(precision)) : null;

    public static string Of(Quantity quantity) =>
        Packed.Of(Exact(quantity.Value), quantity.ValueMax is { } max ? Exact(max) : null, quantity.Unit, Number((int)quantity.Bound));

    public static Quantity Quantity(string word) => Packed.Read(word) is [var value, var max, var unit, var bound]
        ? new Quantity(Exact(value!), max is null ? null : Exact(max), unit!, (Bound)Number(bound!))
        : throw new FormatException($"`{word}` is no quantity.");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static int Number(string word) => int.Parse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Exact(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);

    private static decimal Exact(string word) => decimal.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture);
}
