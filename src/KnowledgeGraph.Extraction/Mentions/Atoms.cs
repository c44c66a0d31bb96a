namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The known names of a text by where they begin and end, the longest where several do.</summary>
internal sealed class Atoms
{
    private readonly List<Atom> _atoms;
    private readonly int[] _byStart;
    private readonly int[] _byEnd;

    public static Atoms None { get; } = new([], 0);

    /// <param name="atoms">The names.</param>
    /// <param name="length">The text's length.</param>
    public Atoms(List<Atom> atoms, int length)
    {
        _byStart = new int[length + 1];
        _byEnd = new int[length + 1];
        _atoms = atoms;
        for (var number = 1; number <= atoms.Count; number++)
        {
            Keep(_byStart, atoms[number - 1].Span.Start, number);
            Keep(_byEnd, atoms[number - 1].Span.End, number);
        }
    }

    public Atom? StartingAt(int position) => At(_byStart, position);

    public Atom? EndingAt(int position) => At(_byEnd, position);

    private Atom? At(int[] places, int position) => (uint)position < (uint)places.Length && places[position] is > 0 and var number ? _atoms[number - 1] : null;

    private void Keep(int[] places, int position, int number)
    {
        if (places[position] == 0 || _atoms[places[position] - 1].Span.Length < _atoms[number - 1].Span.Length)
        {
            places[position] = number;
        }
    }
}
