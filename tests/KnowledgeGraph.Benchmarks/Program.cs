using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks.Corpus;
using KnowledgeGraph.Benchmarks.Graph;
using KnowledgeGraph.Benchmarks.Questions;
using KnowledgeGraph.Benchmarks.Loading;
using KnowledgeGraph.Benchmarks.Segmentation;

return args switch
{
    ["graph", .. var rest] => await SideBySide.RunAsync(rest),
    ["load", var folder, var path, var times] => await RepeatedLoad.RunAsync(folder, path, int.Parse(times, CultureInfo.InvariantCulture)),
    ["first-query", var path, var name] => await FirstQuery.RunAsync(path, name),
    ["grow", var path, var elements] => await Growth.RunAsync(path, long.Parse(elements, CultureInfo.InvariantCulture)),
    ["corpus", var folder, var count] => CorpusWriter.Run(folder, int.Parse(count, CultureInfo.InvariantCulture), seed: 1),
    ["questions", var path, var rounds, .. var rest] => await AskingTime.RunAsync(path, int.Parse(rounds, CultureInfo.InvariantCulture), rest.FirstOrDefault()),
    ["neo4j-load", .. var rest] => await ServerLoad.RunAsync(rest),
    ["neo4j-limit", var address, var most] => await TransactionLimit.RunAsync(address, int.Parse(most, CultureInfo.InvariantCulture)),
    ["peers", .. var rest] => PipelineBesidePeers.Run(rest.FirstOrDefault(), [.. rest.Skip(1)]),
    _ => Micro(args),
};

[MethodImpl(MethodImplOptions.NoInlining)]
static int Micro(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
