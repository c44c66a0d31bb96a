using KnowledgeGraph.Storage.Failpoints;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Tells of the point between the asking for a commit and its answer.</summary>
internal sealed class CommitFailpoint(IFailpoints points, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = base.SendAsync(request, cancellationToken);
        if (request.RequestUri?.AbsolutePath.EndsWith("/commit", StringComparison.Ordinal) == true)
        {
            await points.ReachAsync(Failpoint.DuringCommit, cancellationToken).ConfigureAwait(false);
        }

        return await answer.ConfigureAwait(false);
    }
}
