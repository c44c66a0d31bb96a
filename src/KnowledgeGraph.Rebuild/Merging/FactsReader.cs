using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>Reads files of facts line by line and refuses what is damaged or was extracted otherwise than the rest.</summary>
/// <param name="expected">What the facts must depend on; <c>null</c> where they may depend on anything.</param>
public sealed class FactsReader(FactsStamp? expected)
{
    /// <summary>What the facts read last were extracted with, or <c>null</c> before the first header.</summary>
    public FactsStamp? Found { get; private set; }

    /// <summary>The facts of one file, in its order.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">Its lines.</param>
    /// <exception cref="FactsException">A line is damaged, stands before any header, or was extracted otherwise.</exception>
    public IEnumerable<ArticleFacts> Read(string name, TextReader text)
    {
        var number = 0;
        var isStamped = false;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var record = Parse(line, name, number);
            if (record["format"] is not null)
            {
                Demand(record, name, number);
                isStamped = true;
                continue;
            }

            if (!isStamped)
            {
                throw new FactsException($"{name}:{number}: no header stands before the facts; give files that kg extract --facts wrote.");
            }

            yield return Facts(record, name, number);
        }

        if (!isStamped)
        {
            throw new FactsException($"{name} holds no facts, not even a header: it was cut off or is no output of kg extract --facts.");
        }
    }

    private static JObject Parse(string line, string name, int number)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None, MaxDepth = 16 };
            return JObject.Load(reader);
        }
        catch (JsonException error)
        {
            throw new FactsException($"{name}:{number}: the line is no JSON object, or only a part of one ({error.Message.TrimEnd('.').ReplaceLineEndings(" ")}); extract that part again.", error);
        }
    }

    private void Demand(JObject header, string name, int number)
    {
        if ((string?)header["format"] != FactsFormat.Name || (int?)header["version"] != FactsFormat.Version)
        {
            throw new FactsException($"{name}:{number}: these are no facts of version {FactsFormat.Version}; extract them again with this program.");
        }

        Found = new FactsStamp(Field("program"), Field("lexicon"), Field("options"));
        if (expected is null)
        {
            return;
        }

        Same("program", expected.Program, "another version of the program; extract them again with this one");
        Same("lexicon", expected.Lexicon, "another lexicon; extract them again, or name the same --lexicon here");
        Same("options", expected.Options, "other options; extract them again, or give the same --min-confidence here");

        string Field(string name) => (string?)header[name] ?? string.Empty;

        void Same(string field, string wanted, string reason)
        {
            if ((string?)header[field] is var found && !string.Equals(found, wanted, StringComparison.Ordinal))
            {
                throw new FactsException($"{name}:{number}: these facts were extracted with {reason}.");
            }
        }
    }

    private static ArticleFacts Facts(JObject record, string name, int number)
    {
        try
        {
            var facts = FactsRecord.Read(record);
            var hash = facts.Article.Trace?.ContentHash ?? ContentHash.Of(facts.Article.Text);
            return facts.Article.Id.AsSpan(2).SequenceEqual(hash.AsSpan(0, Math.Min(16, hash.Length))) ? facts : throw new FormatException("the text is not the one of the article's id");
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidCastException or OverflowException or LawViolationException)
        {
            throw new FactsException($"{name}:{number}: the line is damaged ({error.Message.TrimEnd('.')}); extract that part again.", error);
        }
    }
}
