using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

Terminal.UseUnicode();
return await CommandRunner.RunAsync(args).ConfigureAwait(false);
