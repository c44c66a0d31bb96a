namespace KnowledgeGraph.Resolution.Incremental;

/// <summary>The keys of contributions: a letter for the stage that reads them, then what is spoken of.</summary>
internal static class Keys
{
    /// <summary>Articles that name a lexicon id.</summary>
    public static string Lexicon(string id) => "x" + id;

    /// <summary>The people of one name.</summary>
    public static string People(string name) => "p" + name;

    /// <summary>What is said of a shared node.</summary>
    public static string Node(string id) => "n" + id;

    /// <summary>Articles whose names meet a decision.</summary>
    public static string MetByName(int line) => "l" + Number(line);

    /// <summary>Articles whose claims speak of a node.</summary>
    public static string Use(string id) => "u" + id;

    /// <summary>Claims that state a direct relationship.</summary>
    public static string Fact(string id) => "f" + id;

    /// <summary>Articles whose claims meet a decision.</summary>
    public static string MetByClaim(int line) => "m" + Number(line);

    /// <summary>Decisions that could not be carried out.</summary>
    public static string Faults => "e";

    /// <summary>Nodes that go by a name which decisions speak of.</summary>
    public static string Wanted(string name) => "w" + name;

    /// <summary>Whether people are told apart by it, before nodes.</summary>
    public static bool IsOfPeople(string key) => key[0] == 'p';

    /// <summary>Whether nodes are made of it, before claims.</summary>
    public static bool IsEarly(string key) => key[0] is 'x' or 'n' or 'l';

    /// <summary>Whether claims give it, once nodes are known.</summary>
    public static bool IsLate(string key) => key[0] is 'u' or 'f' or 'm' or 'e';

    private static string Number(int line) => line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
