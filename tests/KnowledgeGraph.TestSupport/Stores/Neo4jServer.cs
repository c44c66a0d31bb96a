using System.Text.Json;
using Xunit;

namespace KnowledgeGraph.TestSupport.Stores;

/// <summary>
/// A real server for one run of tests: the one that <c>KG_TEST_NEO4J</c> names (an address with user and password), else one
/// started from the material beside the checkout, in a folder and on ports of its own, with a password. A fixture: one a run.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Variable = "KG_TEST_NEO4J";
    private string? _address;
    private Neo4jProcess? _process;
    private string? _reason;

    /// <summary>Whether there is one.</summary>
    public bool IsThere => _address is not null;

    /// <summary>The server's address with user and password, or a skip with the reason why there is none.</summary>
    public string Require()
    {
        if (_address is null)
        {
            Assert.Skip(_reason!);
        }

        return _address;
    }

    /// <summary>The same server's Bolt address, as its discovery document names it.</summary>
    public async Task<string> RequireBoltAsync()
    {
        var http = new Uri(Require());
        using var client = new HttpClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(http.GetLeftPart(UriPartial.Authority).Replace(http.UserInfo + "@", "", StringComparison.Ordinal))));
        var bolt = new Uri(document.RootElement.GetProperty("bolt_direct").GetString()!);
        return $"bolt://{(http.UserInfo.Length > 0 ? http.UserInfo + "@" : "")}{bolt.Authority}{http.AbsolutePath.TrimEnd('/')}";
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _address = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;
        if (_address is not null)
        {
            return;
        }

        if (Neo4jProcess.Missing is { } missing)
        {
            _reason = $"{missing}, or one named by {Variable}";
            return;
        }

        _process = new Neo4jProcess();
        if (await _process.StartAsync() is { } problem)
        {
            _reason = problem;
        }
        else
        {
            _address = _process.Address;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }
}
