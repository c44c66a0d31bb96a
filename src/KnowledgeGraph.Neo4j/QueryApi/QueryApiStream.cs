using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.QueryApi;

/// <summary>
/// An answer of the Query API: <c>{"data":{"fields":[…],"values":[[…],…]},"counters":{…},"errors":[…]}</c>. Errors after the
/// first record come behind the records, with status 202.
/// </summary>
internal sealed class QueryApiStream(HttpResponseMessage response, JsonTextReader reader, Faults faults) : RecordStream(response, reader, faults)
{
    private bool _hasValues;

    protected override async Task ReadHeadAsync(CancellationToken cancellationToken)
    {
        await Json.NextAsync(Reader, cancellationToken).ConfigureAwait(false);
        while (await PropertyAsync(cancellationToken).ConfigureAwait(false) is { } name)
        {
            if (name == "fields")
            {
                Keys = [.. (await Json.LoadAsync(Reader, cancellationToken).ConfigureAwait(false)).Select(k => (string)k!)];
            }
            else if (name == "values")
            {
                _hasValues = true;
                return;
            }
            else if (name != "data")
            {
                await TailAsync(name, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    protected override async Task<IReadOnlyList<object?>?> ReadRecordAsync(CancellationToken cancellationToken)
    {
        if (_hasValues && await Json.NextAsync(Reader, cancellationToken).ConfigureAwait(false) == JsonToken.StartArray)
        {
            return TypedJsonReader.List(await Json.LoadAsync(Reader, cancellationToken).ConfigureAwait(false));
        }

        while (await PropertyAsync(cancellationToken).ConfigureAwait(false) is { } name)
        {
            await TailAsync(name, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>The next property's name, its value being the current token; <c>null</c> at the end. Leaves and enters <c>data</c> on the way.</summary>
    private async Task<string?> PropertyAsync(CancellationToken cancellationToken)
    {
        while (await Reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Reader.TokenType == JsonToken.PropertyName)
            {
                var name = (string)Reader.Value!;
                await Json.NextAsync(Reader, cancellationToken).ConfigureAwait(false);
                return name;
            }
        }

        return Reader.Depth == 0 ? null : throw new JsonReaderException("The answer ends too early.");
    }

    private async Task TailAsync(string name, CancellationToken cancellationToken)
    {
        var value = await Json.LoadAsync(Reader, cancellationToken).ConfigureAwait(false);
        if (name == "errors" && ErrorBody.First(value) is { } error)
        {
            throw Faults.OfServer(error.Code, error.Message);
        }

        if (name == "counters")
        {
            Counters = Count(value);
        }
    }

    private static WriteCounters Count(JToken map) => new(
        Number(map["nodesCreated"]),
        Number(map["nodesDeleted"]),
        Number(map["relationshipsCreated"]),
        Number(map["relationshipsDeleted"]),
        Number(map["propertiesSet"]),
        Number(map["labelsAdded"]),
        Number(map["labelsRemoved"]),
        Number(map["indexesAdded"]) + Number(map["indexesRemoved"]) + Number(map["constraintsAdded"]) + Number(map["constraintsRemoved"]));

    private static long Number(JToken? token) => (long?)token ?? 0;
}
