using System.Reflection;
using KnowledgeGraph.Query.Typed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Library.Tests.Documentation;

/// <summary>Compiles an example as the body of a method that has a graph, and runs it.</summary>
internal static class ExampleCompiler
{
    private const string Frame = """
        using System; using System.Collections.Generic; using System.Diagnostics; using System.IO; using System.Linq; using System.Threading.Tasks;
        using KnowledgeGraph.Core.Entities; using KnowledgeGraph.Query.Typed; using KnowledgeGraph.Query.Typed.Facts;
        public static class Body {
            private sealed class Printer { public List<string> Lines; public void WriteLine(object line) => Lines.Add(line?.ToString()); }
            public static async Task RunAsync(TypedGraph graph, List<string> lines) {
                var Console = new Printer { Lines = lines };
        #line 1
        %CODE%
            } }
        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>What it prints.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string code, TypedGraph graph)
    {
        var lines = new List<string>();
        var body = Compile(code).GetType("Body")!.GetMethod("RunAsync")!;
        await (Task)body.Invoke(null, [graph, lines])!;
        return lines;
    }

    private static Assembly Compile(string code)
    {
        var source = Frame.Replace("%CODE%", code, StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug);
        using var bytes = new MemoryStream();
        var result = CSharpCompilation.Create("example-" + Guid.NewGuid().ToString("n"), [tree], References, options).Emit(bytes);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)) + "\n" + code);
        return Assembly.Load(bytes.ToArray());
    }
}
