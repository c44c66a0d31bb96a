namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The known names of a text by where they begin and end, the longest where several do.</summary>
internal sealed class Atoms
{
    private readonly Dictionary<int, Atom> _byStart = [];
    private readonly Dictionary<int, Atom> _byEnd = [];

    public static Atoms None { get; } = new([]);

    public Atoms(IEnumerable<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            Keep(_byStart, atom.Span.Start, atom);
            Keep(_byEnd, atom.Span.End, atom);
        }
    }

    public Atom? StartingAt(int position) => _byStart.TryGetValue(position, out var atom) ? atom : null;

    public Atom? EndingAt(int position) => _byEnd.TryGetValue(position, out var atom) ? atom : null;

    private static void Keep(Dictionary<int, Atom> atoms, int position, Atom atom)
    {
        if (!atoms.TryGetValue(position, out var known) || known.Span.Length < atom.Span.Length)
        {
            atoms[position] = atom;
        }
    }
}
