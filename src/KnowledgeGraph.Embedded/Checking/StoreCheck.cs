using KnowledgeGraph.Embedded.Cache;
using KnowledgeGraph.Embedded.Graph;

namespace KnowledgeGraph.Embedded.Checking;

/// <summary>Compares everything that the file holds twice. Reads one snapshot, and stops after some findings.</summary>
internal sealed class StoreCheck(GraphView view, CancellationToken cancellation)
{
    private const int Enough = 100;

    private readonly List<string> _findings = [];

    public IReadOnlyList<string> Run()
    {
        CheckPages();
        if (_findings.Count == 0)
        {
            new NodeCheck(view, Find, cancellation).Run();
            new RelationshipCheck(view, Find, cancellation).Run();
            foreach (var text in view.Rules.Texts)
            {
                new TextCheck(view, text, Find, cancellation).Run();
            }
        }

        return _findings;
    }

    private void CheckPages()
    {
        var rows = view.Connection.Prepared("PRAGMA integrity_check(20)");
        while (rows.Step())
        {
            var line = rows.Text(0);
            if (line != "ok")
            {
                Find(line);
            }
        }
    }

    private void Find(string what)
    {
        if (_findings.Count < Enough)
        {
            _findings.Add(what);
        }
    }
}
