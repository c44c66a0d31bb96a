using System.Text;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Text.Tests.Reading;

public sealed class EncodingTests
{
    private const string Simplified = "某公司在今年八月发布了新的大模型，并且通过了备案，将向全社会开放服务。";
    private const string Traditional = "某公司在今年八月發布了新的大模型，並且通過了備案，將向全社會開放服務。";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("utf-16", false, "UTF-16LE")]
    [InlineData("utf-16", true, "UTF-16LE")]
    [InlineData("utf-16BE", false, "UTF-16BE")]
    [InlineData("utf-16BE", true, "UTF-16BE")]
    [InlineData("GB18030", false, "GB18030")]
    public void Simplified_text_is_decoded_from(string encoding, bool marked, string detected)
    {
        var result = Read(Bytes(Simplified, encoding, marked));
        Assert.Equal(Simplified, result.Article!.Text);
        Assert.Equal(detected, result.Encoding);
    }

    [Fact]
    public void Traditional_text_is_decoded_from_Big5() => Assert.Equal(Traditional, Read(Bytes(Traditional, "big5", false)).Article!.Text);

    [Fact]
    public void A_mostly_Latin_text_in_UTF16_is_decoded() =>
        Assert.Equal("GPT-4 and Claude 3", Read(Bytes("GPT-4 and Claude 3", "utf-16", false)).Article!.Text);

    [Fact]
    public void An_empty_file_is_a_problem() => Assert.Contains("is empty", Read([]).Problem!.Reason, StringComparison.Ordinal);

    [Fact]
    public void White_space_alone_is_a_problem() => Assert.Contains("white space", Read("  \n"u8.ToArray()).Problem!.Reason, StringComparison.Ordinal);

    [Fact]
    public void A_picture_or_document_is_named() =>
        Assert.Contains("a PDF document", Read("%PDF-1.7 ..."u8.ToArray()).Problem!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Noise_is_a_problem()
    {
        var noise = new byte[4001];
        new Random(7).NextBytes(noise);
        Assert.NotNull(Read(noise).Problem);
    }

    [Fact]
    public void A_broken_mark_is_a_problem() =>
        Assert.Contains("byte order mark", Read([0xEF, 0xBB, 0xBF, 0xFF, 0xFF]).Problem!.Reason, StringComparison.Ordinal);

    private static byte[] Bytes(string text, string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        return marked ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
    }

    private static ReadResult Read(byte[] bytes) => Assert.Single(new ArticleReader().Read("a.txt", bytes));
}
