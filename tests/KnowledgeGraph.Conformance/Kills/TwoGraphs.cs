using KnowledgeGraph.Conformance.Questions;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.TestSupport.Stores;

namespace KnowledgeGraph.Conformance.Kills;

/// <summary>Two sets of sample articles that overlap, in folders of their own, and the graphs that they give.</summary>
internal sealed class TwoGraphs : IDisposable
{
    private readonly TemporaryFile _file = new();

    public TwoGraphs()
    {
        var files = Directory.GetFiles(Samples.Folder).Order(StringComparer.Ordinal).ToArray();
        First = Copy("first", files.Where((_, i) => i % 3 != 0));
        Second = Copy("second", files.Where((_, i) => i % 3 != 1));
        Graphs = new Dictionary<string, PropertyGraph>(StringComparer.Ordinal) { [First] = GraphOf(First), [Second] = GraphOf(Second) };
    }

    public string Folder => _file.Folder;

    public string First { get; }

    public string Second { get; }

    public IReadOnlyDictionary<string, PropertyGraph> Graphs { get; }

    public string Other(string folder) => folder == First ? Second : First;

    public string DigestOf(string folder) => GraphDigest.Of(Graphs[folder]);

    public void Dispose() => _file.Dispose();

    private string Copy(string name, IEnumerable<string> files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_file.Folder, name)).FullName;
        foreach (var file in files)
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }

    private static PropertyGraph GraphOf(string folder) => new GraphBuilder(new BuildOptions()).Preview([folder]);
}
