using System.Text.RegularExpressions;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>
/// Takes off what a question is wrapped in: greetings, 你知道…吗, 能告诉我…吗, 按文章的说法, and at the end 在线等, 有人知道吗, 呢, ～.
/// Whoever asks 你知道谁投资了甲吗 asks who, not whether; the 吗 of such a frame goes with it.
/// </summary>
internal static partial class Courtesy
{
    private const int Most = 5;

    /// <summary>The folded question without its wrapping; as it is where nothing would be left.</summary>
    public static string Drop(string text)
    {
        var inner = Tail(text);
        var isWrapped = false;
        for (var i = 0; i < Most; i++)
        {
            var bare = Greeting().Replace(inner, string.Empty);
            var asked = Frame().Replace(bare, string.Empty);
            isWrapped |= asked.Length < bare.Length;
            asked = Asides().Replace(asked, string.Empty);
            if (asked.Length == inner.Length)
            {
                break;
            }

            inner = asked;
        }

        inner = isWrapped && Whether().Match(inner) is { Success: true } end && Asks().IsMatch(inner[..end.Index]) ? inner[..end.Index] : inner;
        return inner.AsSpan().Trim(" ,，?？").Length < 2 ? text : inner;
    }

    // 呢 by itself goes on from the question before, 百度呢; beside a question word it says nothing.
    private static string Tail(string text)
    {
        var mark = Marks().Match(text);
        var (body, marks) = (text[..mark.Index], mark.Value.Contains('?', StringComparison.Ordinal) || mark.Value.Contains('？', StringComparison.Ordinal) ? "?" : string.Empty);
        body = Begging().Replace(body, string.Empty).TrimEnd();
        return Asks().IsMatch(body) ? Particles().Replace(body, string.Empty) + marks : GoingOn().Replace(body, string.Empty) + marks;
    }

    [GeneratedRegex("[?？~～…。.!！\\s]*$")]
    private static partial Regex Marks();

    [GeneratedRegex("((?<![在于到设去]多)哈|[呢啊呀哦呗嘞])+$")]
    private static partial Regex Particles();

    [GeneratedRegex("谁|哪|什么|多少|几|何|啥|怎|吗|么|嘛|是否|有没有|是不是|一致|列出|名单")]
    private static partial Regex Asks();

    // 那百度呢 is 百度呢.
    [GeneratedRegex("^\\s*(那么|那|换成|如果是)(?=.+呢$)")]
    private static partial Regex GoingOn();

    [GeneratedRegex("(吗|么|嘛|不|没|没有)[?？]?$")]
    private static partial Regex Whether();

    [GeneratedRegex("^\\s*(诶|哎|哎呀|嗨|嘿|喂|哈喽|hi|hello|你好|您好|大家好|各位|老师|同学|朋友们|兄弟们|小助手|助手|对了|那个|话说|话说回来|顺便问下|顺便问一下|突然想起来|急问|急|问|问题|查询|求助|求问|求解|帮查|请教|我有个问题|(请|麻烦)?(你|您)?(帮我|给我|帮忙|替我)(列|查|看|说|找|算|核对|确认)(一下|下|出来)?(好吗|好不好|行吗|行不行|可以吗|可好))[啊呀]?[,，、!！:：~～\\s]+")]
    private static partial Regex Greeting();

    [GeneratedRegex("""
        ^\s*(
          (有没有|有)(人|谁|哪位)(能|可以)?(知道|晓得|清楚|告诉我|说说|讲讲)
        | (谁|哪位)(能|可以)?(知道|晓得|清楚|告诉我)
        | (你|您|你们|大家|各位)(知道|知不知道|晓得|晓不晓得|清楚|清不清楚|记得|记不记得|了解|了不了解)
        | (知不知道|晓不晓得|清不清楚|记不记得)
        | (你|您)?(能不能|可不可以|能否|可否|能|可以)(请你?|麻烦你?)?(帮我|帮忙|给我|跟我|替我)?(告诉我|查一下|查一查|查查|查下|看看|看一下|看下|讲讲|讲一下|说说|说一下|确认一下|确认下|解释一下)
        | (请|麻烦|劳驾)?(你|您)?(帮我|帮忙|给我|替我)?(再|先)?(?<deed>[加算数查看列比理找问翻捋])(一)\k<deed>(看)?(?=[,，:：\s])
        | (给|跟|和|帮)我(讲讲|讲一下|说说|说一下|查查|查一下|查下|看看|看一下|确认一下|确认下)
        | (麻烦|请)(你|您)?(帮我|帮忙|给我)?(告诉我|告诉一下|查一下|查查|查下|确认一下|确认下)
        | 我?(不知道|不清楚|不确定|不太清楚|忘了|忘记了|记不清了|记不清|想不起来了|想不起来)
        )(一声)?[,，:：\s]*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Frame();

    [GeneratedRegex("^\\s*(按|按照|根据|依照|依据|从|据)(这些|这几篇|以上|上述|上面的?)?(文章|报道|材料|资料|原文)(里|中|上)?的?(说法|介绍|描述|内容|记载)?(来看|来说|看|说)?[,，:：\\s]+")]
    private static partial Regex Asides();

    [GeneratedRegex("""
        [,，?？!！。\s]+(
          (有人|有谁|谁|哪位|你|您|大家|有没有人)?(能|可以)?(知道|晓得|清楚|记得|查到|告诉我|说说|解答)(的)?(说一下|说一声|告诉我|一下|一声|吗|么|不|嘛)*
        | (文章|报道|材料|资料|原文|文中)(里|中)?(有|有没有)(写|提到|提|说|讲)(到|过)?(吗|么|没有|没|不)?
        | (谢谢|多谢|感谢|拜托|麻烦|麻烦了|辛苦)(你|您|了|啦|大家|各位|啊)*
        | (急|很急|急用|在线等|求告知|求解答|求答案|求助|请告诉我|请问|请回答|给个答案|帮忙看看|帮我看看|帮忙查查|帮我查查|帮我查一下|帮忙)+(了|啊|啦)*
        | 这个?我(不太|不)(清楚|知道|记得)(了)?
        )[?？!！。~～…\s]*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Begging();
}
