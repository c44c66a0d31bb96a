using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Finds an article's parts in a JSON object under their usual names, whatever the case, dashes and underscores.</summary>
internal static class JsonFields
{
    public static readonly string[] Title = ["title", "headline", "标题", "标题名", "subject", "newstitle"];

    public static readonly string[] Content =
    [
        "content", "text", "body", "articlebody", "fulltext", "maintext", "正文", "内容", "全文", "article", "contents", "newscontent",
        "document", "raw", "总结", "description", "summary", "摘要",
    ];

    public static readonly string[] Date =
    [
        "date", "publishedon", "publishdate", "publisheddate", "published", "publishedat", "publishtime", "pubdate", "pubtime", "datetime",
        "time", "createdat", "发布时间", "发布日期", "日期", "时间",
    ];

    public static readonly string[] Address = ["url", "link", "href", "sourceurl", "pageurl", "链接", "网址", "来源", "source"];

    public static readonly string[] Author = ["author", "authors", "byline", "作者", "记者"];

    /// <summary>The lists of articles that exports wrap in an object.</summary>
    public static readonly string[] Lists = ["articles", "items", "data", "docs", "documents", "results", "records", "list", "rows", "news"];

    /// <summary>The first value under one of the names, in the order of the names.</summary>
    public static JToken? Find(JObject record, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var property in record.Properties())
            {
                if (Plain(property.Name).Equals(name, StringComparison.Ordinal) && property.Value.Type is not (JTokenType.Null or JTokenType.Undefined))
                {
                    return property.Value;
                }
            }
        }

        return null;
    }

    /// <summary>The value as text: a string as it is, a list of strings by lines.</summary>
    public static string? AsText(JToken? value) => value switch
    {
        JValue { Type: JTokenType.String } text => Filled((string?)text),
        JValue { Type: JTokenType.Integer } number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        JArray list => Filled(string.Join('\n', list.OfType<JValue>().Where(item => item.Type == JTokenType.String).Select(item => (string?)item))),
        _ => null,
    };

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static string Plain(string name) =>
        name.Replace("_", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
