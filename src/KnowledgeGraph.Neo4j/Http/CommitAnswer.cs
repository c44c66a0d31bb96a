using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>The answer to a commit: an error, or the bookmarks of what was committed.</summary>
internal static class CommitAnswer
{
    /// <summary>Demands that the commit was done, and keeps its bookmarks.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="field">Where the interface puts bookmarks.</param>
    /// <param name="bookmarks">Takes them in.</param>
    /// <param name="faults">Makes sentences of errors.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="StoreException">It was not done, or its answer broke off.</exception>
    public static async Task DemandAsync(HttpResponseMessage response, string field, Bookmarks bookmarks, Faults faults, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = JsonLoader.Reader(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            var body = await JToken.LoadAsync(reader, cancellationToken).ConfigureAwait(false) as JObject;
            if (ErrorBody.First(body?["errors"]) is { } error)
            {
                throw faults.OfServer(error.Code, error.Message);
            }

            bookmarks.Take(body?[field]);
        }
        catch (Exception error) when (faults.OfBrokenAnswer(error) is { } fault)
        {
            throw fault;
        }
    }
}
