using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>Claims as bytes. They are made anew by the factory, so that each is held to the article's words again.</summary>
internal static class ClaimCodec
{
    public static void Write(WordWriter writer, Claim claim, string text)
    {
        writer.Word(claim.Predicate);
        writer.Word(claim.Subject);
        writer.Word(claim.Object);
        writer.List(claim.Time is { } time ? [time] : Array.Empty<ClaimTime>(), t =>
        {
            TimeCodec.WriteWords(writer, t.Span, t.Text, text);
            TimeCodec.Write(writer, t.Value);
            writer.Word(t.Rule);
        });
        writer.Word(claim.Role);
        writer.Word(claim.Batch);
        writer.Word(claim.Regime);
        writer.Number((int)claim.Modality);
        writer.Word(claim.Speaker);
        Write(writer, claim.Span);
        foreach (var role in Roles)
        {
            Write(writer, claim.Supports.Where(s => s.Role == role).Select(s => (Span?)s.Span).FirstOrDefault());
        }

        writer.Word(claim.Rule);
        writer.Number(claim.Confidence);
    }

    public static Claim Read(WordReader reader, ClaimFactory factory, string text)
    {
        var (predicate, subject, target) = (reader.Required(), reader.Required(), reader.Word());
        var time = reader.List(() => Time(reader, text));
        var (role, batch, regime, modality, speaker) = (reader.Word(), reader.Word(), reader.Word(), (Modality)reader.Int(), reader.Word());
        var quote = Span(reader)!.Value;
        return factory.Make(new ClaimDraft
        {
            Predicate = predicate,
            Subject = subject,
            Object = target,
            Time = time.Length == 0 ? null : time[0],
            Role = role,
            Batch = batch,
            Regime = regime,
            Modality = modality,
            Speaker = speaker,
            Quote = quote,
            SubjectSpan = Span(reader) ?? quote,
            ObjectSpan = Span(reader),
            SpeakerSpan = Span(reader),
            Context = Span(reader),
            Rule = reader.Required(),
            Confidence = reader.Int(),
        });
    }

    private static string[] Roles { get; } = ["subject", "object", "speaker", "context"];

    private static void Write(WordWriter writer, Span? span)
    {
        writer.Number(span?.Start ?? -1);
        writer.Number(span?.Length ?? 0);
    }

    private static Span? Span(WordReader reader)
    {
        var (start, length) = (reader.Int(), reader.Int());
        return start < 0 ? null : new Span(start, start + length);
    }

    private static ClaimTime Time(WordReader reader, string text)
    {
        var (span, words) = TimeCodec.ReadWords(reader, text);
        return new ClaimTime(words, span, TimeCodec.Time(reader), reader.Required());
    }
}
