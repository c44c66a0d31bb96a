using System.Diagnostics;
using System.IO.MemoryMappedFiles;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Rebuild.Writer;
using KnowledgeGraph.Text.Lexicons;

// folder of articles, store, a byte that says how far the build is, and perhaps the stage to die at
var (articles, path, mark) = (args[0], args[1], args[2]);
var deathAt = args.Length > 3 ? Enum.Parse<Stage>(args[3]) : Stage.None;
using var file = MemoryMappedFile.CreateFromFile(mark, FileMode.OpenOrCreate, null, 1);
using var place = file.CreateViewAccessor();
await using var store = new EmbeddedStore(path, new EmbeddedOptions { Reached = m => Reached((Stage)((int)Stage.StoreBegun + (int)m)) });
var options = new BuildOptions { Lexicon = Lexicon.Empty, StatePath = path + ".state", Reached = p => Reached(Of(p)) };
await new GraphBuilder(options).BuildAsync(store, [articles]);

static Stage Of(BuildPoint point) => point switch
{
    BuildPoint.Extracting => Stage.Extracting,
    BuildPoint.Collected => Stage.Collected,
    BuildPoint.Resolved => Stage.Resolved,
    BuildPoint.Written => Stage.Written,
    _ => Stage.Remembered,
};

void Reached(Stage stage)
{
    place.Write(0, (byte)stage);
    if (stage == deathAt)
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
