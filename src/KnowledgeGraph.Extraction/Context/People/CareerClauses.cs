using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction.Context.People;

/// <summary>
/// What clauses say of a life: how they begin where whoever they speak of is left out (毕业于甲, 先后在甲任职, 2016年加入甲) or is only 他. They are
/// read with every name as one character (<see cref="Organization"/>, <see cref="Person"/>, <see cref="Other"/>).
/// </summary>
internal static partial class CareerClauses
{
    /// <summary>Stands for an organisation.</summary>
    public const char Organization = '\uE201';

    /// <summary>Stands for a person.</summary>
    public const char Person = '\uE202';

    /// <summary>Stands for another name.</summary>
    public const char Other = '\uE203';

    private const string O = "\uE201(?:[、和与及]{1,2}\uE201)*";

    private const string Day = "(?:(?:19|20)[0-9]{2} ?年?(?: ?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|去年|今年|前年|同年|次年|当年|同期|早年|年轻时|期间|当时)(?:[0-9]{1,2}月|年底|年初|底|初|末|起|间|后|前后|之后|[-—~–至到 ]{1,3}(?:(?:19|20)[0-9]{2} ?年?|今|现在))*";

    private const string Lead =
        "\\A[ \u3000“\"*•·△—]*(?:(?:" + Day + "|而且|而|并且|并|且|此外|最近|近日|日前|近期|不久前|昨日|今日|此后|此前|在此之前|在那之前|之前|早前|早期|后来|之后|随后|其后|再之后|再后来|而后|尔后|紧接着|接着|最后|最终|目前|现在|如今|现|同时|回国后|归国后|毕业后|(?:本科|硕士|博士|研究生)毕业后|大学期间|退休后|离职后|还|也|又|再|则|一直|曾经|曾|先后|相继|依次|后|先|最先|最早|仅|正|正式|已|便|就|才|再次|主动|于|自|在)[，, ]?){0,5}?";

    private const string Degree = "(?:学位|学士|硕士|博士|研究生|本科|PhD|phd)";

    // Nobody but a person does these.
    private const string Own =
        "(?:(?:本科|硕士|博士|研究生|本硕|硕博|本硕博|大学|博士后|高中)(?:阶段|期间|均|都)?)?(?:毕业于|毕业自|就读于|求学于|考入|保送(?:至|到)?|保研(?:至|到)?|直博(?:于|至)?|任职于|供职于|就职于|任教于|执教于|效力于|师从于?|攻读|入职|跳槽(?:至|到)|曾任|历任|现任|时任|升任|转任)(?!了?[^。，；\uE201]{0,6}(?:公司数|企业数|人数))"
        + "|(?:先后|曾经?|相继|曾先后)(?:担任|出任|兼任|任)过?" + "|任(?=" + O + "[^，。；]{0,24}(?:教授|院长|所长|主任|研究员|总裁|总经理|董事|科学家|负责人|工程师|校长|顾问|总监|经理))"
        + "|(?:在|于|从|赴|前往|进入|到|留在|来到|转入|转到|去)(?:[^，。；\uE201]{0,6})" + O + "[^，。；]{0,22}?(?:攻读|读博|读研|深造|留学|任教|任职|从事|(?:本科|硕士|博士|研究生|大学)(?:期间|时|阶段)|工作(?!会|坊|组|流|室|站)|担任|博士后|求学|学位|学业|毕业|就读|念书|读书|研究员|供职|就职)"
        + "|(?:获|获得|取得|拿到|拿下|拥有|持有)了?[^，。；\uE201]{0,4}" + O + "[^，。；]{0,14}" + Degree
        + "|从[^，。；\uE201]{0,4}" + O + "[^，。；\uE201]{0,8}(?:辞职|离职|离开|退休|毕业|跳槽)"
        + "|" + O + "[^，。；\uE201]{0,14}(?:校友|毕业|" + Degree + "(?:生|后|学位|在读|学历)?)(?=[，,。；、）)]|$)"
        + "|" + O + "[^，。；\uE201]{0,4}(?:获|获得|取得|拿到)[^，。；\uE201]{0,14}" + Degree
        + "|(?:本科|硕士|博士|本硕|硕博|本硕博)(?:就读)?(?:于|在)?" + O + "[^，。；\uE201]{0,14}(?:专业|系|学院)?(?=[，,。；]|$)"
        + "|(?:是|为)" + O + "[^，。；\uE201]{0,14}(?:校友|毕业生|博士生?|硕士生?|本科生)(?=[，,。；、]|$)";

    // Firms do these too.
    private const string Shared = "(?:加入|加盟|离开|重返|回归)了?(?=\uE201(?!(?:公司)?(?:之前|之后|以来|前|后)))|(?:担任|出任|兼任|创立|创办|成为)了?(?=[^，。；]{0,18}\uE201)";

    private const string Behind = "(?:还|也|起|开始|正式开始|又|则|参与|共同|联合|独立|已经?|便|就|曾经?|先后|同时|目前|现在?|随后|后来?|最终|一直|主要|正式|正|在|于|自|从|" + Day + "|[ ，,]){0,6}?";

    /// <summary>A clause whose left out subject can only be a person.</summary>
    [GeneratedRegex(Lead + "(?:" + Own + ")", RegexOptions.CultureInvariant)]
    public static partial Regex PersonsOwn();

    /// <summary>A clause whose left out subject can be a person or a firm.</summary>
    [GeneratedRegex(Lead + Shared, RegexOptions.CultureInvariant)]
    public static partial Regex PersonsOrFirms();

    /// <summary>What only describes somebody else, who is named by his kind behind it: 毕业于甲的学生, 担任甲顾问的律师事务所.</summary>
    [GeneratedRegex("(?:毕业|就读|求学|考入|保送|入职|加入|加盟|跳槽|任职|供职|就职|任教|执教|离开|获|取得|拿到|攻读)[^，。；]*?\uE201[^，。；的\uE201]{0,12}的(?![^，。；]{0,12}(?:学位|硕士|博士|学士|本科|专业|系|学院|班|实验室|研究院|团队|部门|项目)(?:[，,。；、]|$))|\uE201[^，。；\uE201]{0,16}(?:员|裁|理|长|人|师|家|问|授|监|管|(?<![A-Za-z])C[A-Za-z]O)的", RegexOptions.CultureInvariant)]
    public static partial Regex Describing();

    /// <summary>A clause about 他 or 她; group <c>who</c>.</summary>
    [GeneratedRegex(Lead + "(?:(?:加入|入职|创立|创办|离开)\uE201(?:公司)?(?:之前|之后|前|后|期间)|这时|当时|那时|其间)?(?<who>[他她])(?![们人国乡家性])", RegexOptions.CultureInvariant)]
    public static partial Regex Pronoun();

    /// <summary>What follows 他 where the clause tells of a life.</summary>
    [GeneratedRegex("\\A" + Behind + "(?:" + Own + "|" + Shared + "|(?:起步于|起家于|出身于?|创建|组建|成立|筹组|筹办|筹建|发起|负责|带领|领导|主导)|(?:是|为|即|任)[^，。；]{0,16}\uE201|(?:本科|硕士|博士|研究生)|(?:获|师从|考入))", RegexOptions.CultureInvariant)]
    public static partial Regex Life();

    /// <summary>What stands before people who are not whom a clause is about: teachers, companions, those spoken to.</summary>
    [GeneratedRegex("(?:(?:师从|师承|(?:导师|指导老师|指导教师|合作导师)(?:是|为|：|:))[^，。；]*|(?:跟随|追随|受教于|受业于|采访|致信|回复|(?<!参)与(?![会此])|(?<![共等相不认合赞会])同|和|向|(?<![相反针绝])对|被|给|(?<!自)由|受|据|跟|携手|连同|接替|接棒|取代|替代|投资人|弟子)[ “\"《:：]*(?:[^，。；\uE202]{0,6}的|\uE201[^，。；\uE201-\uE203]{0,10}|[^，。；\uE201-\uE203]{0,3}))\\z", RegexOptions.CultureInvariant)]
    public static partial Regex Beside();

    /// <summary>What stands behind such people.</summary>
    [GeneratedRegex("\\A(?:[^，。；\uE201-\uE203]{0,4}的?(?:指导|带领|领导|邀请|支持|影响|推荐)下|(?:之子|之女|的(?:弟子|学生|妻子|丈夫|儿子|女儿)))", RegexOptions.CultureInvariant)]
    public static partial Regex Helping();

    /// <summary>Clauses that begin with a foreigner's name that nobody knows.</summary>
    [GeneratedRegex("\\A[ \u3000“\"*•·△—]*[A-Z][a-z]+(?:[ -]+[A-Z][A-Za-z.]*){1,3} *(?:是|目前|现|曾|，|在|于|，|毕业|博士|本科|也|则|来自|\\z)", RegexOptions.CultureInvariant)]
    public static partial Regex Stranger();

    /// <summary>Clauses that begin with several people.</summary>
    [GeneratedRegex("\\A(?:(?!担任|出任|任|是|为|带领|领导|负责|组建|加入|管理|率领)[^，。；\uE202]){0,10}(?:成员|团队(?![^，。；]{0,6}(?:负责人|主管|总监|经理|专家|成员之一))|人员|员工|学生们|校友们|我们|他们|她们|多位|多名|两位|两人|二人|俩人|三人|几位|不少|许多|大多)", RegexOptions.CultureInvariant)]
    public static partial Regex Many();

    /// <summary>Clauses about those who write, and words of those who speak of themselves.</summary>
    [GeneratedRegex("我|(?:记者|编辑|作者|文|出品|整理|撰文|责编|图源|来源)[丨｜|/：: ]|本报记者|发自|编译", RegexOptions.CultureInvariant)]
    public static partial Regex Writers();

    /// <summary>Where a clause really begins: behind marks and blanks.</summary>
    [GeneratedRegex("\\A[ \u3000“\"*•·△—]*", RegexOptions.CultureInvariant)]
    public static partial Regex Marks();
}
