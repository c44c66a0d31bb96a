using System.Text;

namespace KnowledgeGraph.Text.Reading.Encodings;

/// <summary>
/// Finds the encoding of a file and decodes it: by byte order mark, else UTF-8 when that is valid throughout,
/// else the one of UTF-16, GB18030 and Big5 that is valid and gives the most frequent characters.
/// </summary>
internal static class TextDecoder
{
    private const double LeastCommonShare = 0.2;
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly UnicodeEncoding Utf16 = new(false, false, true);
    private static readonly UnicodeEncoding Utf16Big = new(true, false, true);
    private static readonly Encoding Gb18030 = CodePage(54936);
    private static readonly Encoding Big5 = CodePage(950);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return DecodedText.Failed("The file is empty; nothing was read.");
        }

        if (BinarySignature.Of(bytes) is { } kind)
        {
            return DecodedText.Failed($"This is {kind}, not text; convert it to text, Markdown, HTML or JSON first.");
        }

        var decoded = Marked(bytes) ?? Unmarked(bytes);
        return decoded.Text is { } text ? Checked(decoded, text) : decoded;
    }

    private static DecodedText? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Strict(rest, Utf8, "UTF-8"),
        [0xFF, 0xFE, .. var rest] => Strict(rest, Utf16, "UTF-16LE"),
        [0xFE, 0xFF, .. var rest] => Strict(rest, Utf16Big, "UTF-16BE"),
        _ => null,
    };

    private static DecodedText Unmarked(ReadOnlySpan<byte> bytes)
    {
        var hasZeros = bytes.Contains((byte)0);
        if (!hasZeros && Try(bytes, Utf8) is { } utf8)
        {
            return new DecodedText(utf8, "UTF-8", null);
        }

        DecodedText best = default;
        var bestShare = 0.0;
        foreach (var (encoding, name) in Candidates(bytes.Length, hasZeros))
        {
            var text = Try(bytes, encoding);
            var share = text is null ? 0 : CommonCharacters.Share(text) - (ControlShare(text) * 2);
            if (share > bestShare)
            {
                (best, bestShare) = (new DecodedText(text, name, null), share);
            }
        }

        return bestShare >= LeastCommonShare ? best : DecodedText.Failed(
            "The file is neither UTF-8, UTF-16, GB18030 nor Big5 text; save it as UTF-8 and read it again.");
    }

    private static IEnumerable<(Encoding Encoding, string Name)> Candidates(int length, bool hasZeros)
    {
        if (!hasZeros)
        {
            yield return (Gb18030, "GB18030");
            yield return (Big5, "Big5");
        }

        if (length % 2 == 0)
        {
            yield return (Utf16, "UTF-16LE");
            yield return (Utf16Big, "UTF-16BE");
        }
    }

    private static DecodedText Strict(ReadOnlySpan<byte> bytes, Encoding encoding, string name) =>
        Try(bytes, encoding) is { } text
            ? new DecodedText(text, name, null)
            : DecodedText.Failed($"The file says by its byte order mark that it is {name}, but holds bytes that are not; save it as UTF-8 and read it again.");

    private static DecodedText Checked(DecodedText decoded, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return DecodedText.Failed("The file holds nothing but white space; nothing was read.");
        }

        return ControlShare(text) > 0.01
            ? DecodedText.Failed("The file holds control characters throughout, so it is data and not text; give a text, Markdown, HTML or JSON file.")
            : decoded;
    }

    private static double ControlShare(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            controls += c < ' ' && c is not ('\t' or '\r' or '\n' or '\f') ? 1 : 0;
        }

        return (double)controls / text.Length;
    }

    private static string? Try(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException($"This runtime has no code page {number}.");
}
