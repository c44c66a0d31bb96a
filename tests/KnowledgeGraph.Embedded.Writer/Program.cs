using System.Diagnostics;
using System.IO.MemoryMappedFiles;
using KnowledgeGraph.Embedded;
using KnowledgeGraph.Embedded.Transactions;
using KnowledgeGraph.Embedded.Writer;

// path of the store, path of a byte that says how far the writer is, and perhaps: the milestone to die at, and in which transaction
var (path, mark) = (args[0], args[1]);
var (deathAt, deathIn) = args.Length > 2 ? (Enum.Parse<Milestone>(args[2]), int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture)) : (default, -1);
EndWithStarter();
using var file = MemoryMappedFile.CreateFromFile(mark, FileMode.OpenOrCreate, null, 1);
using var place = file.CreateViewAccessor();
long transaction = 0;
await using var store = new EmbeddedStore(path, new EmbeddedOptions { Reached = Reached });
for (transaction = await Workload.LastAsync(store) + 1; ; transaction++)
{
    await Workload.RunAsync(store, transaction);
    Console.Write($"{transaction}\n");
}

void Reached(Milestone milestone)
{
    place.Write(0, (byte)(milestone + 1));
    if (milestone == deathAt && transaction == deathIn)
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}

static void EndWithStarter()
{
    // Whoever starts this process holds the other end of its input, and the system closes that end when he dies, however he dies.
    var watch = new Thread(() =>
    {
        using var input = Console.OpenStandardInput();
        while (input.ReadByte() >= 0)
        {
        }

        Environment.Exit(1);
    })
    {
        IsBackground = true,
    };
    watch.Start();
}
