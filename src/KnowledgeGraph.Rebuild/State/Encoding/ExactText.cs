using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeGraph.Rebuild.State.Encoding;

/// <summary>Texts as bytes that give back every UTF-16 text: UTF-8, and where that cannot (half a surrogate pair), the units themselves.</summary>
internal static class ExactText
{
    private const byte Units = 0xFF;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return [Units, .. MemoryMarshal.AsBytes(text.AsSpan())];
        }
    }

    public static string Read(ReadOnlySpan<byte> bytes) => bytes is [Units, .. var units]
        ? new string(MemoryMarshal.Cast<byte, char>(units))
        : Strict.GetString(bytes);
}
