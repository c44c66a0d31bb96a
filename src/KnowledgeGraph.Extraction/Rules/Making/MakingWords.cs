using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Making;

/// <summary>The closed word lists that sentences about making are read with.</summary>
internal static class MakingWords
{
    /// <summary>Words between a subject and its verb that add no one who acts.</summary>
    public static WordSet Adverbs { get; } = WordData.Set("adverbs.txt");

    /// <summary>Words after a name that show that not the named thing itself is made.</summary>
    public static WordSet Attributes { get; } = WordData.Set("attributes.txt");

    /// <summary>Words between a maker and its thing where nothing else says that it makes it.</summary>
    public static WordSet Possession { get; } = WordData.Set("possession.txt");

    /// <summary>Titles of people.</summary>
    public static WordSet Titles { get; } = WordData.Set("titles.txt");

    /// <summary>Words that open a phrase about another thing, up to its 的.</summary>
    private static WordSet Modifiers { get; } = WordData.Set("modifiers.txt");

    /// <summary>Those of them that name what the made thing rests on.</summary>
    public static WordSet Bases { get; } = WordData.Set("bases.txt");

    /// <summary>Prepositions before a name that is then no subject.</summary>
    private static WordSet Prepositions { get; } = new(
        ["在", "于", "向", "给", "为", "从", "对", "通过", "据", "来自", "比", "像", "超过", "超越", "跟", "用", "利用", "使用", "基于", "依托", "借助", "搭载", "接入", "采用", "集成", "以", "被", "除", "除了", "类似", "对标", "支持", "围绕", "针对", "关于", "登陆", "登录", "进入", "加入", "面向", "收购", "投资", "获得", "获", "紧随", "紧跟", "紧跟着", "抢在", "继", "追随", "仿照", "效仿"]);

    /// <summary>Words before a second maker: 甲联合乙发布.</summary>
    public static WordSet Companions { get; } = new(["联合", "携手", "联手", "与", "和", "同", "会同", "共同与"]);

    /// <summary>What kind of thing a name before them names: 平台, 芯片, 助手, 功能.</summary>
    public static WordSet KindsOfThings { get; } = new(WordData.Rows("product-kinds.tsv").Select(cells => cells[0]).Concat(WordData.Words("kinds-behind-names.txt")));

    /// <summary>Words that hold a letter of a preposition or a modifier and are neither: 图像, 对话, 应用.</summary>
    private static WordSet Whole { get; } = WordData.Set("whole-words.txt");

    /// <summary>The length of the preposition right before <paramref name="at"/>, or 0; 社交应用 ends in none.</summary>
    public static int PrepositionBefore(string shape, int at) =>
        Prepositions.LengthBefore(shape, at) is > 0 and var length && Whole.LengthBefore(shape, at) <= length ? length : 0;

    /// <summary>The length of the modifier at <paramref name="at"/>, or 0; neither 图像 nor 对话 holds one.</summary>
    public static int ModifierAt(string shape, int at) =>
        Modifiers.LengthAt(shape, at) is > 0 and var length && Whole.LengthAt(shape, at) <= length && (at == 0 || !IsInWhole(shape, at)) ? length : 0;

    // 图像: the second letter of a word of two.
    private static bool IsInWhole(string shape, int at)
    {
        for (var start = Math.Max(0, at - 2); start < at; start++)
        {
            if (Whole.LengthAt(shape, start) > at - start)
            {
                return true;
            }
        }

        return false;
    }
}
