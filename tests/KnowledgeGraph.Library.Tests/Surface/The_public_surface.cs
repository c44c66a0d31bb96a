using System.Reflection;
using KnowledgeGraph.Query.DependencyInjection;
using KnowledgeGraph.Query.Typed;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Library.Tests.Surface;

/// <summary>What others build on changes only on purpose: <c>KG_APPROVE=1</c> writes the new text, and the diff is reviewed.</summary>
public sealed class The_public_surface
{
    public static TheoryData<string> Assemblies => ["KnowledgeGraph.Query", "KnowledgeGraph.Query.DependencyInjection"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Is_the_approved_one(string name)
    {
        var file = Path.Combine(SharedData.RepositoryRoot, "tests", "KnowledgeGraph.Library.Tests", "Surface", "Approved", name + ".txt");
        var actual = SurfaceText.Of(Find(name));
        if (Environment.GetEnvironmentVariable("KG_APPROVE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Hands_cancellation_to_everything_that_waits(string name)
    {
        var waiting = Find(name).GetExportedTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal) && m.Name != "DisposeAsync");

        Assert.All(waiting, method => Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType));
    }

    private static Assembly Find(string name) =>
        new[] { typeof(TypedGraph).Assembly, typeof(KnowledgeGraphServices).Assembly }.Single(a => a.GetName().Name == name);
}
