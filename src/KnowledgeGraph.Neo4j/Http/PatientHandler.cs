namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Waits only so long for each piece of an answer. The client's own time limit ends with the answer's head; a server that dies behind
/// a firewall, or a network that is cut, would leave the reader of a long answer waiting without end.
/// </summary>
internal sealed class PatientHandler(TimeSpan patience, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        response.Content = new PatientContent(response.Content, patience);
        return response;
    }
}
