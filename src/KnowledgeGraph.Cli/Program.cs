using KnowledgeGraph.Cli.Commands;

return await CommandRunner.RunAsync(args).ConfigureAwait(false);
