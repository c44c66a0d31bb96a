using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Core.Documents;

/// <summary>What content is known by: its SHA-256 (FIPS 180-4) in 64 hexadecimal digits, small letters.</summary>
public static class ContentHash
{
    /// <summary>The hash of a text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of what is left of a stream.</summary>
    public static string Of(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
