using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>
/// The words of posts over a sentence's shape. A post is up to 24 characters of department and a title; several titles
/// follow one another after 、 兼 和 or a blank. Department words hold no clause mark, no person and no verb of a clause.
/// </summary>
internal static class PostWords
{
    private static readonly string Ends = Class(EntityType.Person) + Class(EntityType.Company) + Class(EntityType.Institution)
        + Class(EntityType.Government) + Class(EntityType.Media) + ShapeAlphabet.Time + ShapeAlphabet.Figure;

    private const string NoDepartment =
        "(?!旗下|表示|宣布|认为|透露|邀请|任命|聘请|收购|对手|合作伙伴|分别|发布|推出|正在|曾在|来自|参加|出席|采访|专访|对话|会见|投资了|竞品|客户|联合(?!创|首席|研究|实验|培养|总裁))";

    private const string NoStart = "(?!与|在(?!线|职)|向|由|从|被|让|据|已|也|则|就|是|为|有(?!限)|称|说|和(?!合)|对(?!外|公|冲)|将|把|给|又|还|方面|刚|去|来)";

    private static readonly string Department = NoStart + "(?:" + NoDepartment + "[^。！？；，、：\\n" + Ends + "]){0,24}?";

    // 急诊、重症医学科主任
    private static readonly string DepartmentRow = "(?:" + NoStart + "(?:[^。！？；，、：\\n" + Ends + "]{2,8}、){1,2}(?=[^。！？；，、：\\n" + Ends + "]{1,8}(?:科|部|处|室|系|中心|事业部){title}))?";

    private static readonly string Titles = DepartmentRow + "(?:" + Department + "{title})(?:[、兼及和/ 暨&|*]+" + Department + "{title}){0,5}";

    /// <summary>Between an organisation and the person after it.</summary>
    public static readonly Regex Before = Compile("\\A[*]*(?:有限)?(?:公司|集团)?[)）]?的?(?<r>" + Titles + ")(?:[、：: |*“”—-]|叫|是|为|之一){0,4}\\z");

    /// <summary>Between two organisations, both of the person after the second.</summary>
    public static readonly Regex Between = Compile("\\A(?:公司|集团)?的?(?<r>" + Titles + ")[、，,兼及和暨/ ]{1,3}\\z");

    /// <summary>After an organisation, what comes after a person's name; then a mark, the sentence's end or one more organisation.</summary>
    public static readonly Regex After = Compile("\\A(?:公司|集团)?的?(?<r>" + Titles + ")(?<next>等?(?:职务|职位|一职)?(?:[）)，,。；;、和及]|$|(?=时|期间|的|等|之|称号)))");

    /// <summary>Between two people, where the second has a post in the organisation of the first.</summary>
    public static readonly Regex Shared = Compile("\\A[、和与及以]{1,2}(?<r>" + Titles + ")\\z");

    /// <summary>From a clause's beginning to a person, when the organisation is left out: the high posts only.</summary>
    public static readonly Regex Bare = Compile(
        "(?:\\A|[，。；：、（“]|是|为|和)(?:该?公司|集团)?(?<r>(?:联合|共同|现任|时任|资深|高级|执行|常务|集团|特别|全球|[a-z]{2,4}){0,2}(?:特别助理|创始人|创办人|ceo|cto|coo|cfo|cmo|总裁|副总裁|董事长|首席科学家|首席技术官|首席执行官|首席运营官|总经理|vp)(?:[、兼和及]" + Department + "{title}){0,3})[ *：:]{0,3}\\z");

    /// <summary>Before an organisation, at the start of a clause that has lost its person.</summary>
    public static readonly Regex Later = Compile(
        "(?:[，,；。]|\\A)(?:目前|现在?|同时|还|也|并|此前|早年|后来?|在?[" + ShapeAlphabet.Time + "]起?){0,3}(?:兼任|担任|出任|现任|接任|升任|历任|曾任|曾为|曾是|曾担任|先后担任|时任|现为|现是)了?\\z");

    /// <summary>Before the organisation that a sentence opens with.</summary>
    public static readonly Regex Opens = Compile("\\A(?:近日|日前|今[天日]|此外|同时|而|但|目前|[，,“\" ]|[" + ShapeAlphabet.Time + "]){0,4}\\z");

    /// <summary>Between a person and the organisation after it, for a post: 是, 现任, 曾任 …</summary>
    public static readonly Regex Takes = Compile(
        "\\A(?:博士|教授|先生|女士|院士)?(?:[，,]|目前|现在?|同时|还|也|曾经?|此前|早年|后来?|又|并|兼|则|一直|正式|即将|将|已|自?[" + ShapeAlphabet.Time + "]起?|[(（]?左[)）]|[(（]?右[)）]){0,4}(?<v>是|为|任|兼任|担任|出任|现任|就任|接任|升任|历任|曾任|曾为|曾是|时任|现为|系)了?(?:原|前)?\\z");

    /// <summary>Between a person and an organisation, for coming and going, where no post need be named.</summary>
    public static readonly Regex Moves = Compile(
        "\\A(?:[，,]|宣布|正式|已经?|近日|并未|没有|尚未|将|即将|于|在?[" + ShapeAlphabet.Time + "]|先后|曾|后|又|并|现|目前|重新|全职|此前|从){0,4}(?<v>加入|加盟|入职|任职于|供职于|就职于|任教于|效力于|在职于|离开|离职|辞任|辞去|卸任|退出|从)了?\\z");

    /// <summary>From an organisation to a person whom it appoints, and from that person to the post.</summary>
    public static readonly Regex Appoints = Compile("\\A(?:[^。！？；\\n" + Ends + "]|[" + ShapeAlphabet.Time + "]){0,14}(?:任命|聘任|聘请|委任|选举|提拔|推选)(?:原|前)?\\z");

    /// <summary>See <see cref="Appoints"/>.</summary>
    public static readonly Regex Appointed = Compile("\\A(?:为|担任|出任|任)(?:公司|集团|其)?(?:新任|新一任)?(?<r>" + Titles + ")(?=[，。；、）)]|$|一职)");

    private static readonly Regex Past = new("(?<!目|之|提|以|向|面)前(?!沿|端|瞻|台|海)|此前|以前|原(?!生|料|创)|曾|历任|时任|离|辞|卸|退|^从", RegexOptions.CultureInvariant);

    /// <summary>Whether the words before or in a post say that it is over.</summary>
    public static bool IsPast(string words) => Past.IsMatch(words);

    /// <summary>Titles that name no post in the organisation before them: its backers, its students, its users.</summary>
    public static bool IsPost(string role) => !Outside.IsMatch(role);

    private static readonly Regex Outside = new("(?:投资人|投资者|博士|博士生|硕士|学者|开发者|观察员|用户|掌柜)$", RegexOptions.CultureInvariant);

    private static Regex Compile(string pattern) =>
        new(WordTable.Expand(pattern), RegexOptions.CultureInvariant, PatternCompiler.Longest);

    private static string Class(EntityType type) => ShapeAlphabet.Of(type).ToString();
}
