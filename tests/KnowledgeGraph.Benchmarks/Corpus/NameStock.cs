namespace KnowledgeGraph.Benchmarks.Corpus;

/// <summary>Made-up names, some of which many articles share and some of which are one article's own.</summary>
internal sealed class NameStock(Random random)
{
    private const string First = "云岚澄衡朔璟凌泓瑾屿霁晟峤翊煦珩溯涵铄睿骁曜弈澜昀旻恺霖湛朗钧奕霄桓熙岱沅穆棠";
    private const string Second = "辰图衍策域界链澈帆桥谷舟源微格维数阔恒途翼驰岳泽芯境声笔语识观见问思行知章川";
    private const string Given = "文武明华志伟建国晓东海波立新春梅雪松子涵若琳思远嘉禾一鸣书瑶景行怀瑾望舒";
    private const string Surnames = "赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜";
    private const int Shared = 400;

    private static readonly string[] Trades = ["科技", "智能", "数据", "信息", "软件", "网络", "机器人", "云计算"];
    private static readonly string[] Kinds = ["大模型", "语言大模型", "多模态大模型", "行业大模型"];
    private static readonly string[] Schools = ["人工智能研究院", "理工大学", "计算机研究所", "数据实验室"];
    private static readonly string[] Cities = ["北京", "上海", "深圳", "杭州", "广州", "成都", "合肥", "武汉", "南京", "西安", "苏州", "厦门"];

    public string City() => Cities[random.Next(Cities.Length)];

    /// <summary>A firm's short name: 云辰科技.</summary>
    public string Firm() => Stem() + Trades[random.Next(Trades.Length)];

    public string Model() => Stem() + Kinds[random.Next(Kinds.Length)];

    public string School() => City() + Stem() + Schools[random.Next(Schools.Length)];

    public string Person()
    {
        var name = Of(Surnames) + Given[random.Next(Given.Length)].ToString();
        return random.Next(4) == 0 ? name : name + Given[random.Next(Given.Length)];
    }

    // Half of the names come from a small stock, as a few firms are in all the news.
    private string Stem()
    {
        var number = random.Next(2) == 0 ? random.Next(Shared) : random.Next(First.Length * Second.Length * First.Length);
        var (a, b, c) = (number % First.Length, number / First.Length % Second.Length, number / First.Length / Second.Length);
        return number < Shared ? $"{First[a]}{Second[b]}" : $"{First[a]}{Second[b]}{First[c]}";
    }

    private string Of(string letters) => letters[random.Next(letters.Length)].ToString();
}
