using System.Text;

namespace KnowledgeGraph.Library.Tests.Injection;

/// <summary>Texts made to break out of a statement: quotes, comments, Cypher, control characters, halves of characters, and much of it.</summary>
internal sealed class HostileText(int seed)
{
    private const int Much = 100 * 1024;

    private static readonly string[] Pieces =
    [
        "'", "\"", "`", "\\", "\\'", "\\u0027", "``", "$name", "$", "{", "}", "//", "/*", "*/", ";", "--", "\n", "\r\n", "\t", "\u0000", "\u0001", "\u001F", "\u007F",
        "\u2028", "\u200F", "\uFEFF", "\uD800", "\uDC00", "😀", "％", "＇", "’", "%27", "%", "_", ".*", "(", ")", "[", "]",
        "' OR 1=1", "') DETACH DELETE n //", "MATCH (n) DETACH DELETE n", "} RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //", "CREATE (:Owned)",
        "SET n.name = 'x'", "CALL db.labels()", "LOAD CSV FROM 'file:///etc/passwd' AS l", "CALL { CREATE (:X) } IN TRANSACTIONS", "FOREACH (x IN [1] | CREATE (:X))",
        "文心一言", "百度", "GPT-4", "讯飞星火", "备案", "8月31日", "2023年", "《", "》", "是谁开发的", "有多少参数", "哪些大模型通过了", "什么时候发布", "投资了谁", "？", "，", "。", "和", "有什么关系",
        "null", "true", "1e309", "99999999999999999999", "-0", "NaN", "id", "KG", ":Claim",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next text; one in a hundred is about a hundred kilobytes long.</summary>
    public string Next()
    {
        var length = _random.Next(100) == 0 ? Much : _random.Next(1, 60);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Pieces[_random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
