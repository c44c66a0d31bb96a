using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>
/// The words of posts over a sentence's shape. A post is up to 24 characters of department and a title; several titles
/// follow one another after 、 兼 和 or a blank. Department words hold no clause mark, no person and no verb of a clause.
/// </summary>
internal static class PostWords
{
    private static readonly string Ends = Class(EntityType.Person) + Class(EntityType.Company) + Class(EntityType.Institution)
        + Class(EntityType.Government) + Class(EntityType.Media) + ShapeAlphabet.Time + ShapeAlphabet.Figure;

    private static readonly WordSet TitleWords = new(WordTable.WordsOf("title"));

    private const string NoDepartment =
        "(?!旗下|同一|同期|同届|表示|宣布|认为|透露|邀请|任命|聘请|收购|对手|合作伙伴|分别|发布|推出|正在|曾在|来自|参加|出席|采访|专访|对话|会见|投资了|竞品|客户|联合(?!创|首席|研究|实验|培养|总裁|主席|院长|主任|会长|秘书|校长|组长|理事))";

    private const string NoStart = "(?!与|在(?!线|职)|向|由|从|被|让|据|已|也|则|就|是|为|有(?!限)|称|说|和(?!合)|对(?!外|公|冲)|将|把|给|又|还|方面|刚|去|来)";

    private static readonly string Department = NoStart + "(?:" + NoDepartment + "[^。！？；，、：\\n" + Ends + "]){0,24}?";

    // 急诊、重症医学科主任
    private static readonly string DepartmentRow = "(?:" + NoStart + "(?:[^。！？；，、：\\n" + Ends + "]{2,8}、){1,2}(?=[^。！？；，、：\\n" + Ends + "]{1,8}(?:科|部|处|室|系|中心|事业部){title}))?";

    private static readonly string Titles = DepartmentRow + "(?:" + Department + "{title})(?:[、兼及和/ 暨&|*]+" + Department + "{title}){0,5}";

    // 首席科学家、图灵奖得主张三
    private static readonly string Winner = "[^。！？；，、：\\n" + Ends + "]{1,12}(?:得主|获得者)";

    /// <summary>Between an organisation and the person after it.</summary>
    public static readonly WarmRegex Before = Compile("\\A[*]*(?:有限)?(?:公司|集团)?[)）]?的?(?<r>" + Titles + ")(?:[（(][a-z]{2,5}[)）])?(?:[、，,]" + Winner + ")?(?:[、：: \\n|*“”—-]|叫|是|为|之一){0,4}\\z");

    /// <summary>Between two organisations, both of the person after the second.</summary>
    public static readonly WarmRegex Between = Compile("\\A(?:公司|集团)?的?(?<r>" + Titles + ")[、，,兼及和暨/ ]{1,3}\\z");

    /// <summary>After an organisation, what comes after a person's name; then a mark, the sentence's end or one more organisation.</summary>
    public static readonly WarmRegex After = Compile("\\A(?:公司|集团|等(?:多家|几家|知名)?(?:公司|企业|机构|单位|高校|大厂))?的?(?:(?:工作|任职)?[，,]?(?:并|后)?(?:先后|曾先后|相继|曾|历)?(?:担任|出任|任)(?:过|了)?)?(?<r>" + Titles + ")(?<next>等?(?:职务|职位|一职)?(?:[）)，,。；;、和及]|$|(?=时|期间|的(?!人[^物]|不|有|还)|等|之|称号)))");

    /// <summary>Behind a title that another person's further title goes on from: 、一级巡视员李四.</summary>
    public static readonly WarmRegex GoesOnToAnother = Compile("\\A、[^。！？；，、：\\n" + Ends + "]{2,12}" + Class(EntityType.Person));

    /// <summary>Between two people, where the second has a post in the organisation of the first.</summary>
    public static readonly WarmRegex Shared = Compile("\\A[、和与及以]{1,2}(?!" + Class(EntityType.Region) + ")(?<r>" + Titles + ")\\z");

    /// <summary>From a clause's beginning to a person, when the organisation is left out: the high posts only.</summary>
    public static readonly WarmRegex Bare = Compile(
        "(?:\\A|[，。；：、（“]|是|为|和)(?:该?公司|集团)?(?<r>(?:(?<i>研究院|研究所|研究中心|实验室|学院|医院|协会|学会|联盟|基金会|委员会)(?:名誉|执行|常务)?副?(?:院长|所长|主任|会长|理事长|秘书长|主席))|(?:(?:技术|创始|管理|执行|高级|普通)?合伙人[兼、和及])?(?:联合|共同|现任|时任|资深|高级|执行|常务|集团|特别|全球|[a-z]{2,4}){0,2}(?:特别助理|法定代表人|创始人|创办人|联创|ceo|cto|coo|cfo|cmo|总裁|副总裁|董事长|首席科学家|首席技术官|首席执行官|首席运营官|总经理|vp)(?:[、兼和及]" + Department + "{title}){0,3})(?:为|是)?[ *：:]{0,3}\\z");

    private const string High = "(?:首任|新任|新一任|首届|联席|名誉|执行|常务|联合)?(?:董事长|总裁|副总裁|总经理|副总经理|ceo|cto|coo|cfo|首席[一-鿿]{1,4}[官家师]|院长|副院长|所长|主任|校长|会长|理事长|秘书长|负责人|主席)";

    private const string Own = "(?:其|该?公司|该?集团|该?院|该?校|该?所|该?研究院|该?学院|该?实验室|该?医院|该?联盟|该?协会)?的?";

    /// <summary>From behind a person to a high post whose organisation is left out: 任首任院长.</summary>
    public static readonly WarmRegex TakesBare = Compile(
        "\\A(?:博士|教授|先生|女士|院士|研究员)?(?:同时|并|将|则|现|均|也|后来|目前){0,2}(?:兼任|担任|出任|任|当选为?|受聘为?|获聘(?:为|担任)?)" + Own + "(?<r>" + High + "(?:[、兼和及]" + High + "){0,3})(?=[，,。；、）)]|$|一职)");

    /// <summary>The same in a clause that has lost its person: ，并担任研究院总裁.</summary>
    public static readonly WarmRegex TakesLater = Compile("\\A(?:并|同时|现|还){1,2}(?:兼任|担任|出任|任)" + Own + High);

    /// <summary>Before an organisation, at the start of a clause that has lost its person.</summary>
    public static readonly WarmRegex Later = Compile(
        "(?:[，,；。]|\\A)(?:目前|现在?|同时|还|也|并|此[前后]|随后|之后|早年|后来?|在?[" + ShapeAlphabet.Time + "]起?){0,3}(?:兼任|担任|出任|现任|接任|升任|历任|曾任|曾为|曾是|曾经?(?:先后|相继)?担任|(?:先后|相继)担任|时任|现为|现是)了?\\z");

    /// <summary>Before the organisation that a sentence opens with.</summary>
    public static readonly WarmRegex Opens = Compile("\\A(?:近日|日前|今[天日]|此外|同时|而|但|目前|[，,“\" ]|[" + ShapeAlphabet.Time + "]){0,4}\\z");

    /// <summary>After an organisation that is only where one has it from: 某网显示, 某社报道.</summary>
    public static readonly WarmRegex Tells = Compile("\\A(?:网站?|app|官网|数据|信息|平台){0,2}(?:显示|报道|获悉|消息|讯)");

    /// <summary>Between a person and the organisation after it, for a post: 是, 现任, 曾任 …</summary>
    public static readonly WarmRegex Takes = Compile(
        "\\A(?:博士|教授|先生|女士|院士)?(?:[，,]|目前|如今|当时|现在?|同时|还|也|曾经?|此[前后]|之前|早年|后来?|随后|之后|又|并|兼|则|一直|正式|即将|将|已经?|便|就|仅|先后|相继|依次|最终|转而|[自从]?[" + ShapeAlphabet.Time + "]起?|开始|正式开始|[(（]?左[)）]|[(（]?右[)）]| ){0,4}(?<v>即是|就是|正是|便是|是|为|任|兼任|担任|出任|现任|就任|接任|升任|历任|曾任|曾为|曾是|时任|现为|系|受聘(?:成?为|担任|出任)?|获聘(?:成?为|担任)?|当选(?:成?为)?|获(?:委)?任(?:命)?为?|被(?:任命|聘任|聘|推选|选举|提拔|委任|推举)(?:为|担任)|转任|调任|晋升为?|履新|成为)[了过]?(?:原|前)?\\n?\\z");

    /// <summary>Between a person and an organisation beside it: 张三（前A公司总裁）.</summary>
    public static readonly WarmRegex Apposed = Compile("\\A(?:博士|教授|先生|女士|院士)?(?:[（(]|[，,])(?:原|前|现|现任|时任|系)?\\z");

    /// <summary>Between a person and an organisation, for coming and going, where no post need be named.</summary>
    public static readonly WarmRegex Moves = Compile(
        "\\A(?:博士|教授|先生|女士|院士)?(?:[，,]|宣布|正式|低调|悄然|高调|火速|转而|确认|已经?|近日|并未|没有|尚未|将|即将|于|在?[" + ShapeAlphabet.Time + "]|先后|曾|后来?|又|并|现|目前|如今|当时|重新|全职|此前|之前|随后|之后|才|刚刚?|就|便|也|还|随即|最终|最近|选择|毕业后|回国后?| |从){0,4}(?<v>加入|加盟|入职|任职于|供职于|就职于|任教于|效力于|在职于|服务于|跳槽至|跳槽到|跳槽|转投|进入|离开(?:效力|工作|服务|供职|任职)[^。，；]{0,8}的|离开|离职|辞任|辞去|卸任|退出|从)了?(?:隔壁的?|初创公司|创业公司|大模型公司)?\\n?\\z");

    /// <summary>From an organisation to a person whom it appoints, and from that person to the post.</summary>
    public static readonly WarmRegex Appoints = Compile("\\A(?:[^。！？；\\n" + Ends + "]|[" + ShapeAlphabet.Time + "]){0,14}(?:任命|聘任|聘请|委任|选举|提拔|推选)了?(?:原|前)? ?\\z");

    /// <summary>See <see cref="Appoints"/>.</summary>
    public static readonly WarmRegex Appointed = Compile("\\A(?:为|担任|出任|任)(?:公司|集团|其)?(?:新任|新一任)?(?<r>" + Titles + ")(?=[，。；、）)]|$|一职)");

    /// <summary>Whether the words begin with a title that no department stands before.</summary>
    public static bool BeginsWithTitle(ReadOnlySpan<char> words) => TitleWords.LengthAt(words, 0) > 0;

    /// <summary>Whether a title stands in the words: without one they hold no post, and nobody need divide them.</summary>
    public static bool HoldTitle(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (TitleWords.LengthAt(words, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WarmRegex Past = Compile("(?<!目|之|提|以|向|面)前(?!沿|端|瞻|台|海)|此前|以前|原(?!生|料|创)|曾|历任|时任|离|辞|卸|退|^从(?![" + ShapeAlphabet.Time + "])");

    /// <summary>Whether the words before or in a post say that it is over.</summary>
    public static bool IsPast(ReadOnlySpan<char> words) => Past.IsMatch(words);

    /// <summary>Whether posts are told that somebody had one after the other: 历任总监、总裁.</summary>
    public static bool IsSeries(string words) => words.Contains("先后", StringComparison.Ordinal) || words.Contains("相继", StringComparison.Ordinal) || words.Contains("历任", StringComparison.Ordinal) || words.Contains("曾", StringComparison.Ordinal);

    /// <summary>A line that holds nothing but a person's name.</summary>
    public static readonly WarmRegex NameAlone = Compile("\\A[ *#•·]*" + Class(EntityType.Person) + "(?:博士|教授|先生|女士|院士)?[ *]*\\z");

    /// <summary>Before an organisation that somebody founds or joins.</summary>
    public static readonly WarmRegex Enters = Compile("(?:创立|创办|创建|成立|组建|设立|筹建|加入|加盟|入职)了?[“]?\\z");

    /// <summary>Titles that name no post in the organisation before them: its backers, its students, its users.</summary>
    public static bool IsPost(ReadOnlySpan<char> role) => !Outside.IsMatch(role);

    private static readonly WarmRegex Outside = Compile("(?:投资人|投资者|博士|博士生|硕士|学者|开发者|观察员|用户|掌柜)$");

    private static WarmRegex Compile(string pattern) =>
        new(WordTable.Expand(pattern), RegexOptions.CultureInvariant, PatternCompiler.Longest);

    private static string Class(EntityType type) => ShapeAlphabet.Of(type).ToString();
}
