namespace KnowledgeGraph.Extraction.Rules.Learned;

/// <summary>All names of features.</summary>
internal static class PairNames
{
    private static readonly List<PairName> Known = [];

    public static PairName Bias { get; } = One("bias");

    public static PairName Types { get; } = One("types:");

    public static PairName Classes { get; } = One("classes:");

    public static PairName Order { get; } = One("order:");

    public static PairName Zone { get; } = One("zone:");

    public static PairArrow Gap { get; } = Both("gap");

    public static PairArrow Whole { get; } = Both("whole");

    public static PairName WholeOf { get; } = One("whole-of:");

    public static PairName AllMarks { get; } = One("marks:");

    public static PairArrow Marks { get; } = Both("marks");

    public static PairName MarksOf { get; } = One("marks-of:");

    public static PairArrow SubjectsBetween { get; } = Both("subjects-between");

    public static PairArrow ObjectsBetween { get; } = Both("objects-between");

    public static PairArrow NearerSubjects { get; } = Both("nearer-subjects");

    public static PairArrow NearerObjects { get; } = Both("nearer-objects");

    public static PairName NamesBetween { get; } = One("names-between:");

    public static PairName Subjects { get; } = One("subjects:");

    public static PairName Objects { get; } = One("objects:");

    public static PairName SubjectRow { get; } = One("subject-row:");

    public static PairName ObjectRow { get; } = One("object-row:");

    public static PairName StandsFor { get; } = One("stands-for:");

    public static PairName SubjectOpens { get; } = One("subject-opens");

    public static PairName ObjectOpens { get; } = One("object-opens");

    public static PairArrow ClauseFirst { get; } = Both("clause-first");

    public static PairArrow ClauseLast { get; } = Both("clause-last");

    public static PairArrow EndsFirst { get; } = Both("ends-first");

    public static PairArrow EndsLast { get; } = Both("ends-last");

    public static PairArrow AfterFirst { get; } = Both("after-first");

    public static PairArrow BeforeLast { get; } = Both("before-last");

    public static PairArrow BeforeFirst { get; } = Both("before-first");

    public static PairArrow AfterLast { get; } = Both("after-last");

    public static PairArrow Word { get; } = Both("word", isRepeated: true);

    public static PairArrow Class { get; } = Both("class", isRepeated: true);

    public static PairArrow WordBefore { get; } = Both("word-before", isRepeated: true);

    public static PairArrow ClassBefore { get; } = Both("class-before", isRepeated: true);

    public static PairArrow WordBehind { get; } = Both("word-behind", isRepeated: true);

    public static PairArrow ClassBehind { get; } = Both("class-behind", isRepeated: true);

    public static PairArrow WordNext { get; } = Both("word-next");

    public static PairArrow ClassNext { get; } = Both("class-next");

    public static PairArrow FirstWord { get; } = Both("first-word");

    public static PairArrow LastWord { get; } = Both("last-word");

    public static PairArrow ToldBetween { get; } = Both("told-between");

    public static PairArrow ToldBefore { get; } = Both("told-before");

    public static PairArrow ToldBehind { get; } = Both("told-behind");

    public static PairName Told { get; } = One("told:");

    public static PairName OrderOf { get; } = One("order-of:");

    public static PairName OrderFirst { get; } = One("order-first:");

    public static PairName OrderLast { get; } = One("order-last:");

    public static PairName OrderFirstTwo { get; } = One("order-first-two:");

    public static PairName OrderLastTwo { get; } = One("order-last-two:");

    public static PairArrow ToldNear { get; } = Both("told-near");

    public static PairName Named { get; } = One("named:");

    public static PairName Unit { get; } = One("unit:");

    public static PairName UnitOf { get; } = One("unit-of:");

    public static PairName MeasureOf { get; } = One("measure-of:");

    public static PairName MeasureEndOf { get; } = One("measure-end-of:");

    public static PairName AsksOf { get; } = One("asks-of:");

    public static PairName ClausesApart { get; } = One("clauses-apart:");

    public static PairName OwnSubject { get; } = One("own-subject:");

    public static PairName ClauseKind { get; } = One("clause-kind:");

    public static PairName Anothers { get; } = One("anothers:");

    public static PairName Growth { get; } = One("growth:");

    /// <summary>Those that tell the order of what stands between the ends.</summary>
    public static IReadOnlyList<PairName> OfOrder { get; } = [OrderOf, OrderFirst, OrderLast, OrderFirstTwo, OrderLastTwo];

    /// <summary>Those that are told behind the neighbours of the ends, but for what the words between and around the ends are, each by itself.</summary>
    public static IReadOnlyList<PairArrow> BesideWords { get; } =
    [
        FirstWord, LastWord, ToldBetween, ToldBefore, ToldBehind, ToldNear,
        .. new[] { Told, Named, Unit, UnitOf, MeasureOf, MeasureEndOf, AsksOf, ClausesApart, OwnSubject, ClauseKind, Anothers, Growth }.Concat(OfOrder).Select(name => new PairArrow(name, name)),
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Known.Count;

    private static readonly Dictionary<string, PairName> ByText = Known.ToDictionary(name => name.Text, StringComparer.Ordinal);

    /// <summary>The name that a feature begins with, or <c>null</c>.</summary>
    public static PairName? Of(string feature)
    {
        var end = feature.AsSpan().IndexOfAny(':', '<', '>');
        return ByText.GetValueOrDefault(feature[..(end < 0 ? feature.Length : end + 1)]);
    }

    private static PairArrow Both(string text, bool isRepeated = false) => new(One(text + ">", isRepeated), One(text + "<", isRepeated));

    private static PairName One(string text, bool isRepeated = false)
    {
        var name = new PairName(text, Known.Count, isRepeated);
        Known.Add(name);
        return name;
    }
}
