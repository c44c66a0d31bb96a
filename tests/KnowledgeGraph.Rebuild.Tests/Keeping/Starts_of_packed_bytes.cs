using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Rebuild.Tests.Support;

namespace KnowledgeGraph.Rebuild.Tests.Keeping;

/// <summary>Who looks for packed words passes over no place at which a decompressor would find some.</summary>
public sealed class Starts_of_packed_bytes
{
    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    [InlineData(CompressionLevel.NoCompression)]
    public void Whatever_is_packed_can_begin_there(CompressionLevel level)
    {
        var random = new Random(5);
        for (var length = 1; length < 4000; length += 1 + (length / 8))
        {
            foreach (var letters in new[] { 2, 20, 20_000 })
            {
                var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, length).Select(_ => (char)('一' + random.Next(letters)))));
                Assert.True(DeflateStart.IsPossible(Packed(text, level)));
            }
        }
    }

    [Fact]
    public void Where_it_says_that_none_can_a_decompressor_finds_none()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        var refused = Enumerable.Range(0, bytes.Length - 4096).Where(i => !DeflateStart.IsPossible(bytes.AsSpan(i))).ToList();

        Assert.True(refused.Count > bytes.Length / 2);
        Assert.All(refused, i => Assert.True(Inflated(bytes.AsSpan(i, 4096).ToArray()) <= 64));
    }

    private static byte[] Packed(byte[] plain, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var zipping = new DeflateStream(packed, level))
        {
            zipping.Write(plain);
        }

        return packed.ToArray();
    }

    private static int Inflated(byte[] bytes)
    {
        try
        {
            using var zipped = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return zipped.ReadAtLeast(new byte[4096], 4096, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }
}
