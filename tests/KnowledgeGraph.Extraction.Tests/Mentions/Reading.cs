using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Reads a text with a small lexicon of its own, so that a test shows everything that decides it.</summary>
internal sealed class Reading
{
    private const string Rows = """
        id	name	type	aliases	maker	parent
        c/huawei	华为	Company	华为公司
        c/huawei-cloud	华为云	Company			c/huawei
        c/tencent	腾讯	Company	腾讯集团
        c/xiaomi	~小米	Company	小米集团
        c/qiming	启明科技	Company
        c/youlu	~有鹿	Company	有鹿机器人
        c/lanque	~蓝雀	Company	蓝雀公司
        x/lanque	蓝雀	Product		c/lanque
        p/kovac	马特·科瓦奇	Person
        m/pangu	盘古大模型	Model	~盘古	c/huawei
        m/llama	LLaMA	Model
        m/yi	Yi	Model
        x/ascend	昇腾	Product		c/huawei
        x/ceval	C-Eval	Product
        i/tsinghua	清华大学	Institution	清华
        i/xjtu	西安交通大学	Institution
        i/cloud	云溪学会	Institution
        g/cac	网信办	Government
        e/yuncon	YunCon	Event
        e/yunxi	云溪会	Event
        e/prize	云溪奖	Event
        d/tx	腾讯新闻	Media
        r/cn	中国	Region
        r/bj	北京	Region
        r/hz	杭州	Region
        r/us	美国	Region
        r/us-ca	加利福尼亚州	Region	加州|美国加州		r/us
        r/nj	南京	Region	南京市
        r/gl	~鼓楼区	Region	南京市鼓楼区		r/nj
        r/hd	海淀区	Region	海淀		r/bj
        r/hk	香港	Region	中国香港		r/cn
        c/360	~360	Company
        m/zhinao	360智脑	Model		c/360
        n/finance	金融	Industry
        n/medical	医疗	Industry
        t/deep	深度学习	Technology
        t/llm	大模型	Technology	大语言模型
        p/zhang-peng	~张鹏	Person		c/qiming
        """;

    private static readonly Lazy<(MentionFinder Finder, EntityBuilder Builder)> Tools = new(() =>
    {
        var lexicon = Lexicon.From([new("test.tsv", Rows)]);
        return (new MentionFinder(lexicon), new EntityBuilder(lexicon));
    });

    private Reading(Article article)
    {
        var folded = FoldedText.Of(article);
        Mentions = Tools.Value.Finder.Find(article, folded);
        Entities = Tools.Value.Builder.Build(article, folded, Mentions);
    }

    public IReadOnlyList<Mention> Mentions { get; }

    public IReadOnlyList<LocalEntity> Entities { get; }

    public static Reading Of(string text, ZoneKind zone = ZoneKind.Body) =>
        new(new Article { Id = "a/0", Path = "test", Text = text, Zones = [new Zone(zone, new Span(0, text.Length))] });

    /// <summary>The words of the mentions of a type, each once, in order.</summary>
    public string[] Names(EntityType type) => [.. Mentions.Where(mention => mention.Type == type).Select(mention => mention.Text).Distinct()];

    public LocalEntity Entity(string mention) => Entities.First(entity => entity.Mentions.Any(each => each.Text == mention));
}
