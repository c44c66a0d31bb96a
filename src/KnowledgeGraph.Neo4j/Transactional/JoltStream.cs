using KnowledgeGraph.Neo4j.Errors;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Storage.Port;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Neo4j.Transactional;

/// <summary>An answer in Jolt: one JSON object a line, namely header, records, summary, errors, info.</summary>
internal sealed class JoltStream(HttpResponseMessage response, JsonTextReader reader, Faults faults) : RecordStream(response, reader, faults)
{
    protected override async Task ReadHeadAsync(CancellationToken cancellationToken)
    {
        while (await LineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line["header"]?["fields"] is JArray fields)
            {
                Keys = [.. fields.Select(k => (string)k!)];
                return;
            }
        }
    }

    protected override async Task<IReadOnlyList<object?>?> ReadRecordAsync(CancellationToken cancellationToken)
    {
        while (await LineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line["data"] is JArray record)
            {
                return JoltReader.List(record);
            }

            if (line["summary"]?["stats"] is JObject stats)
            {
                Counters = Count(stats);
            }
        }

        return null;
    }

    private async Task<JObject?> LineAsync(CancellationToken cancellationToken)
    {
        if (!await Reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var line = await Json.LoadAsync(Reader, cancellationToken).ConfigureAwait(false) as JObject
            ?? throw new JsonReaderException("The answer holds a line that is no object.");
        return ErrorBody.First(line["error"]?["errors"]) is { } error ? throw Faults.OfServer(error.Code, error.Message) : line;
    }

    private static WriteCounters Count(JObject map) => new(
        Number(map["nodes_created"]),
        Number(map["nodes_deleted"]),
        Number(map["relationships_created"]),
        Number(map["relationship_deleted"] ?? map["relationships_deleted"]),
        Number(map["properties_set"]),
        Number(map["labels_added"]),
        Number(map["labels_removed"]),
        Number(map["indexes_added"]) + Number(map["indexes_removed"]) + Number(map["constraints_added"]) + Number(map["constraints_removed"]));

    private static long Number(JToken? token) => token is null ? 0 : Convert.ToInt64(JoltReader.Read(token), System.Globalization.CultureInfo.InvariantCulture);
}
